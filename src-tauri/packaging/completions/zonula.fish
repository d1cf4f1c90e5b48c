# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_zonula_global_optspecs
    string join \n db= passphrase-file= overlay= h/help V/version
end

function __fish_zonula_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_zonula_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_zonula_using_subcommand
    set -l cmd (__fish_zonula_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c zonula -n "__fish_zonula_needs_command" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_needs_command" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_needs_command" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_needs_command" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_needs_command" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_needs_command" -f -a "demo" -d 'Show the whole way on a sample patient: database, import, reports'
complete -c zonula -n "__fish_zonula_needs_command" -f -a "formats" -d 'List every readable format'
complete -c zonula -n "__fish_zonula_needs_command" -f -a "inspect" -d 'Show what is in files and what is wrong with them; needs no database'
complete -c zonula -n "__fish_zonula_needs_command" -f -a "diversity" -d 'Compute alpha diversity for each specimen; needs no database'
complete -c zonula -n "__fish_zonula_needs_command" -f -a "distance" -d 'Compute the distance of each specimen to each other; needs no database'
complete -c zonula -n "__fish_zonula_needs_command" -f -a "correlate" -d 'Correlate the columns of a table: dates first, then series; needs no database'
complete -c zonula -n "__fish_zonula_needs_command" -f -a "init" -d 'Create the encrypted database'
complete -c zonula -n "__fish_zonula_needs_command" -f -a "unlock-test" -d 'Say whether the passphrase opens the database'
complete -c zonula -n "__fish_zonula_needs_command" -f -a "change-passphrase" -d 'Change a passphrase; nothing is encrypted anew'
complete -c zonula -n "__fish_zonula_needs_command" -f -a "recovery-key" -d 'Make a recovery key to print; an earlier one opens nothing any more'
complete -c zonula -n "__fish_zonula_needs_command" -f -a "people" -d 'List, add and remove who works with the database'
complete -c zonula -n "__fish_zonula_needs_command" -f -a "audit" -d 'List what was done, or verify that the log of it is as it was written'
complete -c zonula -n "__fish_zonula_needs_command" -f -a "patient" -d 'Add, list and show patients'
complete -c zonula -n "__fish_zonula_needs_command" -f -a "import" -d 'Import files for a patient, list imports, or take one back'
complete -c zonula -n "__fish_zonula_needs_command" -f -a "symptom" -d 'Enter, import or list symptoms'
complete -c zonula -n "__fish_zonula_needs_command" -f -a "intervention" -d 'Enter, import or list what was taken or changed'
complete -c zonula -n "__fish_zonula_needs_command" -f -a "mapping" -d 'List, show, export, add and remove what is known of laboratories\' files'
complete -c zonula -n "__fish_zonula_needs_command" -f -a "analyse" -d 'Show everything computed about a patient, or what goes together within all of them'
complete -c zonula -n "__fish_zonula_needs_command" -f -a "report" -d 'Write a patient\'s report as a PDF'
complete -c zonula -n "__fish_zonula_needs_command" -f -a "export" -d 'Write everything known about a patient for another system, or what research may have of all'
complete -c zonula -n "__fish_zonula_needs_command" -f -a "batch" -d 'Write the drafts of many patients, on all cores; one that fails stops no other'
complete -c zonula -n "__fish_zonula_needs_command" -f -a "withdraw" -d 'Take a released report back; its bytes and its record stay'
complete -c zonula -n "__fish_zonula_needs_command" -f -a "verify" -d 'Say whether a PDF, or the code on a printed page, is that of a released report'
complete -c zonula -n "__fish_zonula_needs_command" -f -a "backup" -d 'Make a copy that is opened again, read to the last page and counted'
complete -c zonula -n "__fish_zonula_needs_command" -f -a "restore" -d 'Put a backup in the place of the database; the file that is there is kept beside it'
complete -c zonula -n "__fish_zonula_needs_command" -f -a "rescue" -d 'Put what is readable of a damaged database into a new one; the damaged one stays'
complete -c zonula -n "__fish_zonula_needs_command" -f -a "check" -d 'Check the database: pages, references, stored reports, the audit log'
complete -c zonula -n "__fish_zonula_needs_command" -f -a "catalogue" -d 'List, show or check what the program knows'
complete -c zonula -n "__fish_zonula_needs_command" -f -a "statement" -d 'Show, accept, leave out and write statements of a patient\'s report'
complete -c zonula -n "__fish_zonula_needs_command" -f -a "circumstance" -d 'Record what stands beside results and symptoms: pregnancy, a medicine'
complete -c zonula -n "__fish_zonula_needs_command" -f -a "cohort" -d 'List, show and add reference cohorts'
complete -c zonula -n "__fish_zonula_needs_command" -f -a "brand" -d 'List the brands of reports'
complete -c zonula -n "__fish_zonula_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zonula -n "__fish_zonula_using_subcommand demo" -l out -d 'Where everything goes; must not hold a database yet' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand demo" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand demo" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand demo" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand demo" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand demo" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand formats" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand formats" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand formats" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand formats" -l json -d 'For programs'
complete -c zonula -n "__fish_zonula_using_subcommand formats" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand formats" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand inspect" -l format -d 'Read them as this format' -r
complete -c zonula -n "__fish_zonula_using_subcommand inspect" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand inspect" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand inspect" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand inspect" -l json -d 'For programs'
complete -c zonula -n "__fish_zonula_using_subcommand inspect" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand inspect" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand diversity" -l tree -d 'A Newick tree with every taxon as a tip: adds Faith\'s index' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand diversity" -l depth -d 'Give each measure at this depth too: the mean of 100 random draws, with the seed' -r
complete -c zonula -n "__fish_zonula_using_subcommand diversity" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand diversity" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand diversity" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand diversity" -l tsv -d 'Tab-separated, full precision'
complete -c zonula -n "__fish_zonula_using_subcommand diversity" -l json -d 'For programs'
complete -c zonula -n "__fish_zonula_using_subcommand diversity" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand diversity" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand distance" -l metric -d 'The measure' -r -f -a "bray-curtis\t''
jaccard\t''
aitchison\t''
weighted-unifrac\t''
unweighted-unifrac\t''"
complete -c zonula -n "__fish_zonula_using_subcommand distance" -l tree -d 'A Newick tree with every taxon as a tip, for UniFrac' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand distance" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand distance" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand distance" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand distance" -l tsv -d 'Tab-separated, full precision'
complete -c zonula -n "__fish_zonula_using_subcommand distance" -l json -d 'For programs'
complete -c zonula -n "__fish_zonula_using_subcommand distance" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand distance" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand correlate" -l lag -d 'Days from one series to the other: `3`, or all of `0..7`' -r
complete -c zonula -n "__fish_zonula_using_subcommand correlate" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand correlate" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand correlate" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand correlate" -l json -d 'For programs'
complete -c zonula -n "__fish_zonula_using_subcommand correlate" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand correlate" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand init" -l name -d 'Who it is made for, as the audit log names them' -r
complete -c zonula -n "__fish_zonula_using_subcommand init" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand init" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand init" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand init" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand init" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand unlock-test" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand unlock-test" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand unlock-test" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand unlock-test" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand unlock-test" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand change-passphrase" -l new-passphrase-file -d 'A file that holds the new passphrase; else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand change-passphrase" -l recovery-key-file -d 'Come in with the printed recovery key, held in this file (`-` for standard input), instead of the passphrase' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand change-passphrase" -l for -d 'Set somebody else\'s, who has forgotten theirs: their name, as `people list` shows it' -r
complete -c zonula -n "__fish_zonula_using_subcommand change-passphrase" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand change-passphrase" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand change-passphrase" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand change-passphrase" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand change-passphrase" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand recovery-key" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand recovery-key" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand recovery-key" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand recovery-key" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand recovery-key" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand people; and not __fish_seen_subcommand_from list add remove role rename help" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand people; and not __fish_seen_subcommand_from list add remove role rename help" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand people; and not __fish_seen_subcommand_from list add remove role rename help" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand people; and not __fish_seen_subcommand_from list add remove role rename help" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand people; and not __fish_seen_subcommand_from list add remove role rename help" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand people; and not __fish_seen_subcommand_from list add remove role rename help" -f -a "list" -d 'List who works with the database'
complete -c zonula -n "__fish_zonula_using_subcommand people; and not __fish_seen_subcommand_from list add remove role rename help" -f -a "add" -d 'Add a person with a passphrase of their own'
complete -c zonula -n "__fish_zonula_using_subcommand people; and not __fish_seen_subcommand_from list add remove role rename help" -f -a "remove" -d 'Let a person go: their passphrase opens nothing any more'
complete -c zonula -n "__fish_zonula_using_subcommand people; and not __fish_seen_subcommand_from list add remove role rename help" -f -a "role" -d 'Change what a person may do'
complete -c zonula -n "__fish_zonula_using_subcommand people; and not __fish_seen_subcommand_from list add remove role rename help" -f -a "rename" -d 'Rename a person; entries made before keep the name of then'
complete -c zonula -n "__fish_zonula_using_subcommand people; and not __fish_seen_subcommand_from list add remove role rename help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zonula -n "__fish_zonula_using_subcommand people; and __fish_seen_subcommand_from list" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand people; and __fish_seen_subcommand_from list" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand people; and __fish_seen_subcommand_from list" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand people; and __fish_seen_subcommand_from list" -l json -d 'For programs'
complete -c zonula -n "__fish_zonula_using_subcommand people; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand people; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand people; and __fish_seen_subcommand_from add" -l name -d 'Name as it stands in the audit log; unique' -r
complete -c zonula -n "__fish_zonula_using_subcommand people; and __fish_seen_subcommand_from add" -l role -d 'What they may do' -r -f -a "practitioner\t'Everything'
assistant\t'Imports, looks and prepares; releases nothing and erases nothing'"
complete -c zonula -n "__fish_zonula_using_subcommand people; and __fish_seen_subcommand_from add" -l new-passphrase-file -d 'A file that holds their passphrase; else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand people; and __fish_seen_subcommand_from add" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand people; and __fish_seen_subcommand_from add" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand people; and __fish_seen_subcommand_from add" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand people; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zonula -n "__fish_zonula_using_subcommand people; and __fish_seen_subcommand_from add" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand people; and __fish_seen_subcommand_from remove" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand people; and __fish_seen_subcommand_from remove" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand people; and __fish_seen_subcommand_from remove" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand people; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand people; and __fish_seen_subcommand_from remove" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand people; and __fish_seen_subcommand_from role" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand people; and __fish_seen_subcommand_from role" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand people; and __fish_seen_subcommand_from role" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand people; and __fish_seen_subcommand_from role" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zonula -n "__fish_zonula_using_subcommand people; and __fish_seen_subcommand_from role" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand people; and __fish_seen_subcommand_from rename" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand people; and __fish_seen_subcommand_from rename" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand people; and __fish_seen_subcommand_from rename" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand people; and __fish_seen_subcommand_from rename" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand people; and __fish_seen_subcommand_from rename" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand people; and __fish_seen_subcommand_from help" -f -a "list" -d 'List who works with the database'
complete -c zonula -n "__fish_zonula_using_subcommand people; and __fish_seen_subcommand_from help" -f -a "add" -d 'Add a person with a passphrase of their own'
complete -c zonula -n "__fish_zonula_using_subcommand people; and __fish_seen_subcommand_from help" -f -a "remove" -d 'Let a person go: their passphrase opens nothing any more'
complete -c zonula -n "__fish_zonula_using_subcommand people; and __fish_seen_subcommand_from help" -f -a "role" -d 'Change what a person may do'
complete -c zonula -n "__fish_zonula_using_subcommand people; and __fish_seen_subcommand_from help" -f -a "rename" -d 'Rename a person; entries made before keep the name of then'
complete -c zonula -n "__fish_zonula_using_subcommand people; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zonula -n "__fish_zonula_using_subcommand audit; and not __fish_seen_subcommand_from list verify help" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand audit; and not __fish_seen_subcommand_from list verify help" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand audit; and not __fish_seen_subcommand_from list verify help" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand audit; and not __fish_seen_subcommand_from list verify help" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand audit; and not __fish_seen_subcommand_from list verify help" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand audit; and not __fish_seen_subcommand_from list verify help" -f -a "list" -d 'List what was done, newest first'
complete -c zonula -n "__fish_zonula_using_subcommand audit; and not __fish_seen_subcommand_from list verify help" -f -a "verify" -d 'Say whether every entry is as it was written'
complete -c zonula -n "__fish_zonula_using_subcommand audit; and not __fish_seen_subcommand_from list verify help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zonula -n "__fish_zonula_using_subcommand audit; and __fish_seen_subcommand_from list" -l patient -d 'Only what concerns the patient with this record number' -r
complete -c zonula -n "__fish_zonula_using_subcommand audit; and __fish_seen_subcommand_from list" -l action -d 'Only entries of this action: `imported`, `report-released`, …' -r
complete -c zonula -n "__fish_zonula_using_subcommand audit; and __fish_seen_subcommand_from list" -l before -d 'Only entries older than the one with this number' -r
complete -c zonula -n "__fish_zonula_using_subcommand audit; and __fish_seen_subcommand_from list" -l limit -d 'At most so many entries; 0 for all' -r
complete -c zonula -n "__fish_zonula_using_subcommand audit; and __fish_seen_subcommand_from list" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand audit; and __fish_seen_subcommand_from list" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand audit; and __fish_seen_subcommand_from list" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand audit; and __fish_seen_subcommand_from list" -l json -d 'For programs'
complete -c zonula -n "__fish_zonula_using_subcommand audit; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand audit; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand audit; and __fish_seen_subcommand_from verify" -l noted -d 'A digest that was noted earlier: it must be in the log still' -r
complete -c zonula -n "__fish_zonula_using_subcommand audit; and __fish_seen_subcommand_from verify" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand audit; and __fish_seen_subcommand_from verify" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand audit; and __fish_seen_subcommand_from verify" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand audit; and __fish_seen_subcommand_from verify" -l json -d 'For programs'
complete -c zonula -n "__fish_zonula_using_subcommand audit; and __fish_seen_subcommand_from verify" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand audit; and __fish_seen_subcommand_from verify" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand audit; and __fish_seen_subcommand_from help" -f -a "list" -d 'List what was done, newest first'
complete -c zonula -n "__fish_zonula_using_subcommand audit; and __fish_seen_subcommand_from help" -f -a "verify" -d 'Say whether every entry is as it was written'
complete -c zonula -n "__fish_zonula_using_subcommand audit; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zonula -n "__fish_zonula_using_subcommand patient; and not __fish_seen_subcommand_from add list show erase retention help" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand patient; and not __fish_seen_subcommand_from add list show erase retention help" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand patient; and not __fish_seen_subcommand_from add list show erase retention help" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand patient; and not __fish_seen_subcommand_from add list show erase retention help" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand patient; and not __fish_seen_subcommand_from add list show erase retention help" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand patient; and not __fish_seen_subcommand_from add list show erase retention help" -f -a "add" -d 'Add a patient'
complete -c zonula -n "__fish_zonula_using_subcommand patient; and not __fish_seen_subcommand_from add list show erase retention help" -f -a "list" -d 'List patients by name'
complete -c zonula -n "__fish_zonula_using_subcommand patient; and not __fish_seen_subcommand_from add list show erase retention help" -f -a "show" -d 'Show a patient\'s specimens, imports and reports'
complete -c zonula -n "__fish_zonula_using_subcommand patient; and not __fish_seen_subcommand_from add list show erase retention help" -f -a "erase" -d 'Erase a patient for good, where no law asks for the record to be kept'
complete -c zonula -n "__fish_zonula_using_subcommand patient; and not __fish_seen_subcommand_from add list show erase retention help" -f -a "retention" -d 'Show how long records are kept by law, or say which country\'s law holds'
complete -c zonula -n "__fish_zonula_using_subcommand patient; and not __fish_seen_subcommand_from add list show erase retention help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zonula -n "__fish_zonula_using_subcommand patient; and __fish_seen_subcommand_from add" -l number -d 'Record number; unique' -r
complete -c zonula -n "__fish_zonula_using_subcommand patient; and __fish_seen_subcommand_from add" -l name -d 'Full name as it should be printed' -r
complete -c zonula -n "__fish_zonula_using_subcommand patient; and __fish_seen_subcommand_from add" -l born -d 'Date of birth' -r
complete -c zonula -n "__fish_zonula_using_subcommand patient; and __fish_seen_subcommand_from add" -l sex -d 'Sex as recorded, for choosing reference intervals' -r -f -a "female\t''
male\t''
unknown\t''"
complete -c zonula -n "__fish_zonula_using_subcommand patient; and __fish_seen_subcommand_from add" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand patient; and __fish_seen_subcommand_from add" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand patient; and __fish_seen_subcommand_from add" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand patient; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand patient; and __fish_seen_subcommand_from add" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand patient; and __fish_seen_subcommand_from list" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand patient; and __fish_seen_subcommand_from list" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand patient; and __fish_seen_subcommand_from list" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand patient; and __fish_seen_subcommand_from list" -l json -d 'For programs'
complete -c zonula -n "__fish_zonula_using_subcommand patient; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand patient; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand patient; and __fish_seen_subcommand_from show" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand patient; and __fish_seen_subcommand_from show" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand patient; and __fish_seen_subcommand_from show" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand patient; and __fish_seen_subcommand_from show" -l json -d 'For programs'
complete -c zonula -n "__fish_zonula_using_subcommand patient; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand patient; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand patient; and __fish_seen_subcommand_from erase" -l confirm -d 'The record number again: an erasure cannot be undone' -r
complete -c zonula -n "__fish_zonula_using_subcommand patient; and __fish_seen_subcommand_from erase" -l despite -d 'Why, where the law asks for the record to be kept; it is entered in the log' -r
complete -c zonula -n "__fish_zonula_using_subcommand patient; and __fish_seen_subcommand_from erase" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand patient; and __fish_seen_subcommand_from erase" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand patient; and __fish_seen_subcommand_from erase" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand patient; and __fish_seen_subcommand_from erase" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand patient; and __fish_seen_subcommand_from erase" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand patient; and __fish_seen_subcommand_from retention" -l country -d 'The practice\'s country, two letters' -r
complete -c zonula -n "__fish_zonula_using_subcommand patient; and __fish_seen_subcommand_from retention" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand patient; and __fish_seen_subcommand_from retention" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand patient; and __fish_seen_subcommand_from retention" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand patient; and __fish_seen_subcommand_from retention" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand patient; and __fish_seen_subcommand_from retention" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand patient; and __fish_seen_subcommand_from help" -f -a "add" -d 'Add a patient'
complete -c zonula -n "__fish_zonula_using_subcommand patient; and __fish_seen_subcommand_from help" -f -a "list" -d 'List patients by name'
complete -c zonula -n "__fish_zonula_using_subcommand patient; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show a patient\'s specimens, imports and reports'
complete -c zonula -n "__fish_zonula_using_subcommand patient; and __fish_seen_subcommand_from help" -f -a "erase" -d 'Erase a patient for good, where no law asks for the record to be kept'
complete -c zonula -n "__fish_zonula_using_subcommand patient; and __fish_seen_subcommand_from help" -f -a "retention" -d 'Show how long records are kept by law, or say which country\'s law holds'
complete -c zonula -n "__fish_zonula_using_subcommand patient; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zonula -n "__fish_zonula_using_subcommand import; and not __fish_seen_subcommand_from list bulk undo help" -l patient -d 'The patient\'s record number' -r
complete -c zonula -n "__fish_zonula_using_subcommand import; and not __fish_seen_subcommand_from list bulk undo help" -l answers -d 'Answer questions from a TOML or JSON file: keys as `--dry-run --json` prints them' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand import; and not __fish_seen_subcommand_from list bulk undo help" -l mapping -d 'Read them by this mapping: its name as `mapping list` shows it, or a file' -r
complete -c zonula -n "__fish_zonula_using_subcommand import; and not __fish_seen_subcommand_from list bulk undo help" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand import; and not __fish_seen_subcommand_from list bulk undo help" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand import; and not __fish_seen_subcommand_from list bulk undo help" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand import; and not __fish_seen_subcommand_from list bulk undo help" -l dry-run -d 'Show what would be stored, and store nothing'
complete -c zonula -n "__fish_zonula_using_subcommand import; and not __fish_seen_subcommand_from list bulk undo help" -l yes -d 'Store without asking where no question is open; list the files that have one'
complete -c zonula -n "__fish_zonula_using_subcommand import; and not __fish_seen_subcommand_from list bulk undo help" -l json -d 'For programs'
complete -c zonula -n "__fish_zonula_using_subcommand import; and not __fish_seen_subcommand_from list bulk undo help" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand import; and not __fish_seen_subcommand_from list bulk undo help" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand import; and not __fish_seen_subcommand_from list bulk undo help" -a "list" -d 'List a patient\'s imports, or everybody\'s'
complete -c zonula -n "__fish_zonula_using_subcommand import; and not __fish_seen_subcommand_from list bulk undo help" -a "bulk" -d 'Bring in everybody of a folder of FHIR bulk data, people of several practices kept apart'
complete -c zonula -n "__fish_zonula_using_subcommand import; and not __fish_seen_subcommand_from list bulk undo help" -a "undo" -d 'Take back a whole import'
complete -c zonula -n "__fish_zonula_using_subcommand import; and not __fish_seen_subcommand_from list bulk undo help" -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zonula -n "__fish_zonula_using_subcommand import; and __fish_seen_subcommand_from list" -l patient -d 'The patient\'s record number' -r
complete -c zonula -n "__fish_zonula_using_subcommand import; and __fish_seen_subcommand_from list" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand import; and __fish_seen_subcommand_from list" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand import; and __fish_seen_subcommand_from list" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand import; and __fish_seen_subcommand_from list" -l json -d 'For programs'
complete -c zonula -n "__fish_zonula_using_subcommand import; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand import; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand import; and __fish_seen_subcommand_from bulk" -l origin -d 'Where the people come from: a part of every record number, `clinic-b/P-1` say. Without it, as the data say' -r
complete -c zonula -n "__fish_zonula_using_subcommand import; and __fish_seen_subcommand_from bulk" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand import; and __fish_seen_subcommand_from bulk" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand import; and __fish_seen_subcommand_from bulk" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand import; and __fish_seen_subcommand_from bulk" -l json -d 'For programs'
complete -c zonula -n "__fish_zonula_using_subcommand import; and __fish_seen_subcommand_from bulk" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand import; and __fish_seen_subcommand_from bulk" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand import; and __fish_seen_subcommand_from undo" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand import; and __fish_seen_subcommand_from undo" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand import; and __fish_seen_subcommand_from undo" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand import; and __fish_seen_subcommand_from undo" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand import; and __fish_seen_subcommand_from undo" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand import; and __fish_seen_subcommand_from help" -f -a "list" -d 'List a patient\'s imports, or everybody\'s'
complete -c zonula -n "__fish_zonula_using_subcommand import; and __fish_seen_subcommand_from help" -f -a "bulk" -d 'Bring in everybody of a folder of FHIR bulk data, people of several practices kept apart'
complete -c zonula -n "__fish_zonula_using_subcommand import; and __fish_seen_subcommand_from help" -f -a "undo" -d 'Take back a whole import'
complete -c zonula -n "__fish_zonula_using_subcommand import; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zonula -n "__fish_zonula_using_subcommand symptom; and not __fish_seen_subcommand_from add import list help" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand symptom; and not __fish_seen_subcommand_from add import list help" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand symptom; and not __fish_seen_subcommand_from add import list help" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand symptom; and not __fish_seen_subcommand_from add import list help" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand symptom; and not __fish_seen_subcommand_from add import list help" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand symptom; and not __fish_seen_subcommand_from add import list help" -f -a "add" -d 'Enter how strongly a symptom was felt on a day'
complete -c zonula -n "__fish_zonula_using_subcommand symptom; and not __fish_seen_subcommand_from add import list help" -f -a "import" -d 'Import a diary; the same as `import`'
complete -c zonula -n "__fish_zonula_using_subcommand symptom; and not __fish_seen_subcommand_from add import list help" -f -a "list" -d 'List a patient\'s symptoms'
complete -c zonula -n "__fish_zonula_using_subcommand symptom; and not __fish_seen_subcommand_from add import list help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zonula -n "__fish_zonula_using_subcommand symptom; and __fish_seen_subcommand_from add" -l patient -d 'The patient\'s record number' -r
complete -c zonula -n "__fish_zonula_using_subcommand symptom; and __fish_seen_subcommand_from add" -l symptom -d 'The symptom: an id of the catalogue, or a name in one of its languages' -r
complete -c zonula -n "__fish_zonula_using_subcommand symptom; and __fish_seen_subcommand_from add" -l day -d 'The day' -r
complete -c zonula -n "__fish_zonula_using_subcommand symptom; and __fish_seen_subcommand_from add" -l score -d 'The score: 0–10, or 1–7 for the form of stools' -r
complete -c zonula -n "__fish_zonula_using_subcommand symptom; and __fish_seen_subcommand_from add" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand symptom; and __fish_seen_subcommand_from add" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand symptom; and __fish_seen_subcommand_from add" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand symptom; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand symptom; and __fish_seen_subcommand_from add" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand symptom; and __fish_seen_subcommand_from import" -l patient -d 'The patient\'s record number' -r
complete -c zonula -n "__fish_zonula_using_subcommand symptom; and __fish_seen_subcommand_from import" -l answers -d 'Answer questions from a TOML or JSON file: keys as `--dry-run --json` prints them' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand symptom; and __fish_seen_subcommand_from import" -l mapping -d 'Read them by this mapping: its name as `mapping list` shows it, or a file' -r
complete -c zonula -n "__fish_zonula_using_subcommand symptom; and __fish_seen_subcommand_from import" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand symptom; and __fish_seen_subcommand_from import" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand symptom; and __fish_seen_subcommand_from import" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand symptom; and __fish_seen_subcommand_from import" -l dry-run -d 'Show what would be stored, and store nothing'
complete -c zonula -n "__fish_zonula_using_subcommand symptom; and __fish_seen_subcommand_from import" -l yes -d 'Store without asking where no question is open; list the files that have one'
complete -c zonula -n "__fish_zonula_using_subcommand symptom; and __fish_seen_subcommand_from import" -l json -d 'For programs'
complete -c zonula -n "__fish_zonula_using_subcommand symptom; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand symptom; and __fish_seen_subcommand_from import" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand symptom; and __fish_seen_subcommand_from list" -l patient -d 'The patient\'s record number' -r
complete -c zonula -n "__fish_zonula_using_subcommand symptom; and __fish_seen_subcommand_from list" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand symptom; and __fish_seen_subcommand_from list" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand symptom; and __fish_seen_subcommand_from list" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand symptom; and __fish_seen_subcommand_from list" -l json -d 'For programs'
complete -c zonula -n "__fish_zonula_using_subcommand symptom; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand symptom; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand symptom; and __fish_seen_subcommand_from help" -f -a "add" -d 'Enter how strongly a symptom was felt on a day'
complete -c zonula -n "__fish_zonula_using_subcommand symptom; and __fish_seen_subcommand_from help" -f -a "import" -d 'Import a diary; the same as `import`'
complete -c zonula -n "__fish_zonula_using_subcommand symptom; and __fish_seen_subcommand_from help" -f -a "list" -d 'List a patient\'s symptoms'
complete -c zonula -n "__fish_zonula_using_subcommand symptom; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zonula -n "__fish_zonula_using_subcommand intervention; and not __fish_seen_subcommand_from add import list help" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand intervention; and not __fish_seen_subcommand_from add import list help" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand intervention; and not __fish_seen_subcommand_from add import list help" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand intervention; and not __fish_seen_subcommand_from add import list help" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand intervention; and not __fish_seen_subcommand_from add import list help" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand intervention; and not __fish_seen_subcommand_from add import list help" -f -a "add" -d 'Enter something taken or changed'
complete -c zonula -n "__fish_zonula_using_subcommand intervention; and not __fish_seen_subcommand_from add import list help" -f -a "import" -d 'Import a list of interventions; the same as `import`'
complete -c zonula -n "__fish_zonula_using_subcommand intervention; and not __fish_seen_subcommand_from add import list help" -f -a "list" -d 'List a patient\'s interventions'
complete -c zonula -n "__fish_zonula_using_subcommand intervention; and not __fish_seen_subcommand_from add import list help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zonula -n "__fish_zonula_using_subcommand intervention; and __fish_seen_subcommand_from add" -l patient -d 'The patient\'s record number' -r
complete -c zonula -n "__fish_zonula_using_subcommand intervention; and __fish_seen_subcommand_from add" -l what -d 'What it is' -r
complete -c zonula -n "__fish_zonula_using_subcommand intervention; and __fish_seen_subcommand_from add" -l from -d 'The first day' -r
complete -c zonula -n "__fish_zonula_using_subcommand intervention; and __fish_seen_subcommand_from add" -l to -d 'The last day; without it, it goes on' -r
complete -c zonula -n "__fish_zonula_using_subcommand intervention; and __fish_seen_subcommand_from add" -l dose -d 'How much' -r
complete -c zonula -n "__fish_zonula_using_subcommand intervention; and __fish_seen_subcommand_from add" -l remark -d 'A remark' -r
complete -c zonula -n "__fish_zonula_using_subcommand intervention; and __fish_seen_subcommand_from add" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand intervention; and __fish_seen_subcommand_from add" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand intervention; and __fish_seen_subcommand_from add" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand intervention; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand intervention; and __fish_seen_subcommand_from add" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand intervention; and __fish_seen_subcommand_from import" -l patient -d 'The patient\'s record number' -r
complete -c zonula -n "__fish_zonula_using_subcommand intervention; and __fish_seen_subcommand_from import" -l answers -d 'Answer questions from a TOML or JSON file: keys as `--dry-run --json` prints them' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand intervention; and __fish_seen_subcommand_from import" -l mapping -d 'Read them by this mapping: its name as `mapping list` shows it, or a file' -r
complete -c zonula -n "__fish_zonula_using_subcommand intervention; and __fish_seen_subcommand_from import" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand intervention; and __fish_seen_subcommand_from import" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand intervention; and __fish_seen_subcommand_from import" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand intervention; and __fish_seen_subcommand_from import" -l dry-run -d 'Show what would be stored, and store nothing'
complete -c zonula -n "__fish_zonula_using_subcommand intervention; and __fish_seen_subcommand_from import" -l yes -d 'Store without asking where no question is open; list the files that have one'
complete -c zonula -n "__fish_zonula_using_subcommand intervention; and __fish_seen_subcommand_from import" -l json -d 'For programs'
complete -c zonula -n "__fish_zonula_using_subcommand intervention; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand intervention; and __fish_seen_subcommand_from import" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand intervention; and __fish_seen_subcommand_from list" -l patient -d 'The patient\'s record number' -r
complete -c zonula -n "__fish_zonula_using_subcommand intervention; and __fish_seen_subcommand_from list" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand intervention; and __fish_seen_subcommand_from list" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand intervention; and __fish_seen_subcommand_from list" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand intervention; and __fish_seen_subcommand_from list" -l json -d 'For programs'
complete -c zonula -n "__fish_zonula_using_subcommand intervention; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand intervention; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand intervention; and __fish_seen_subcommand_from help" -f -a "add" -d 'Enter something taken or changed'
complete -c zonula -n "__fish_zonula_using_subcommand intervention; and __fish_seen_subcommand_from help" -f -a "import" -d 'Import a list of interventions; the same as `import`'
complete -c zonula -n "__fish_zonula_using_subcommand intervention; and __fish_seen_subcommand_from help" -f -a "list" -d 'List a patient\'s interventions'
complete -c zonula -n "__fish_zonula_using_subcommand intervention; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zonula -n "__fish_zonula_using_subcommand mapping; and not __fish_seen_subcommand_from list show export add remove help" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand mapping; and not __fish_seen_subcommand_from list show export add remove help" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand mapping; and not __fish_seen_subcommand_from list show export add remove help" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand mapping; and not __fish_seen_subcommand_from list show export add remove help" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand mapping; and not __fish_seen_subcommand_from list show export add remove help" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand mapping; and not __fish_seen_subcommand_from list show export add remove help" -f -a "list" -d 'List the kept mappings'
complete -c zonula -n "__fish_zonula_using_subcommand mapping; and not __fish_seen_subcommand_from list show export add remove help" -f -a "show" -d 'Show a mapping as the text of its file'
complete -c zonula -n "__fish_zonula_using_subcommand mapping; and not __fish_seen_subcommand_from list show export add remove help" -f -a "export" -d 'Write a mapping to a file'
complete -c zonula -n "__fish_zonula_using_subcommand mapping; and not __fish_seen_subcommand_from list show export add remove help" -f -a "add" -d 'Keep a mapping from a file; one of the same laboratory is replaced'
complete -c zonula -n "__fish_zonula_using_subcommand mapping; and not __fish_seen_subcommand_from list show export add remove help" -f -a "remove" -d 'Remove a kept mapping'
complete -c zonula -n "__fish_zonula_using_subcommand mapping; and not __fish_seen_subcommand_from list show export add remove help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zonula -n "__fish_zonula_using_subcommand mapping; and __fish_seen_subcommand_from list" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand mapping; and __fish_seen_subcommand_from list" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand mapping; and __fish_seen_subcommand_from list" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand mapping; and __fish_seen_subcommand_from list" -l json -d 'For programs'
complete -c zonula -n "__fish_zonula_using_subcommand mapping; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand mapping; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand mapping; and __fish_seen_subcommand_from show" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand mapping; and __fish_seen_subcommand_from show" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand mapping; and __fish_seen_subcommand_from show" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand mapping; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand mapping; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand mapping; and __fish_seen_subcommand_from export" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand mapping; and __fish_seen_subcommand_from export" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand mapping; and __fish_seen_subcommand_from export" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand mapping; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand mapping; and __fish_seen_subcommand_from export" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand mapping; and __fish_seen_subcommand_from add" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand mapping; and __fish_seen_subcommand_from add" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand mapping; and __fish_seen_subcommand_from add" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand mapping; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand mapping; and __fish_seen_subcommand_from add" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand mapping; and __fish_seen_subcommand_from remove" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand mapping; and __fish_seen_subcommand_from remove" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand mapping; and __fish_seen_subcommand_from remove" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand mapping; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand mapping; and __fish_seen_subcommand_from remove" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand mapping; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the kept mappings'
complete -c zonula -n "__fish_zonula_using_subcommand mapping; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show a mapping as the text of its file'
complete -c zonula -n "__fish_zonula_using_subcommand mapping; and __fish_seen_subcommand_from help" -f -a "export" -d 'Write a mapping to a file'
complete -c zonula -n "__fish_zonula_using_subcommand mapping; and __fish_seen_subcommand_from help" -f -a "add" -d 'Keep a mapping from a file; one of the same laboratory is replaced'
complete -c zonula -n "__fish_zonula_using_subcommand mapping; and __fish_seen_subcommand_from help" -f -a "remove" -d 'Remove a kept mapping'
complete -c zonula -n "__fish_zonula_using_subcommand mapping; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zonula -n "__fish_zonula_using_subcommand analyse" -l index -d 'Compute this index too: one that reports leave out, `fb-ratio` say' -r
complete -c zonula -n "__fish_zonula_using_subcommand analyse" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand analyse" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand analyse" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand analyse" -l all -d 'Correlate within people across all patients of the database'
complete -c zonula -n "__fish_zonula_using_subcommand analyse" -l json -d 'For programs'
complete -c zonula -n "__fish_zonula_using_subcommand analyse" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand analyse" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand report" -l out -d 'Where the PDF goes' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand report" -l variant -d 'Whom it is written for' -r -f -a "clinician\t''
patient\t''"
complete -c zonula -n "__fish_zonula_using_subcommand report" -l lang -d 'Its language: `en`, `de`, `fr`, `es` or `nl`' -r
complete -c zonula -n "__fish_zonula_using_subcommand report" -l paper -d 'The sheet' -r -f -a "a4\t''
letter\t''"
complete -c zonula -n "__fish_zonula_using_subcommand report" -l brand -d 'The clinic\'s brand; `zonula brand list` shows them' -r
complete -c zonula -n "__fish_zonula_using_subcommand report" -l preview -d 'Write each page as a PNG picture into this folder too' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand report" -l by -d 'Who releases it' -r
complete -c zonula -n "__fish_zonula_using_subcommand report" -l amends -d 'The number of a released report that this one replaces as its next version' -r
complete -c zonula -n "__fish_zonula_using_subcommand report" -l change -d 'What changed, a sentence; may be given several times' -r
complete -c zonula -n "__fish_zonula_using_subcommand report" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand report" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand report" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand report" -l records-only -d 'Print what was measured and nothing of what it may mean'
complete -c zonula -n "__fish_zonula_using_subcommand report" -l clinic-wide -d 'Tells too what goes together within all patients of the database, without names'
complete -c zonula -n "__fish_zonula_using_subcommand report" -l release -d 'Release it: numbered, signed, dated and kept in the database'
complete -c zonula -n "__fish_zonula_using_subcommand report" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand report" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand export" -l fhir -d 'As a FHIR R4 bundle' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand export" -l csv -d 'As tables, with the FHIR bundle and the released reports, in a new folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand export" -l deidentified -d 'Without names, numbers and free text, dates moved by patient, in a new folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand export" -l parquet -d 'The same for engines such as DuckDB and Spark: Parquet tables in parts, in a new folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand export" -l ndjson -d 'Everything, with names, as FHIR bulk data (NDJSON), in a new folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand export" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand export" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand export" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand export" -l all -d 'Of all patients'
complete -c zonula -n "__fish_zonula_using_subcommand export" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand export" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand batch" -l out -d 'The folder that the reports and `summary.csv` go to' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand batch" -l jobs -d 'How many reports are made at the same time; without it, one for each core' -r
complete -c zonula -n "__fish_zonula_using_subcommand batch" -l shard -d 'Make only a part of the manifest, `2/3` say: for several machines' -r
complete -c zonula -n "__fish_zonula_using_subcommand batch" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand batch" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand batch" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand batch" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand batch" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand withdraw" -l of-version -d 'Its version; without it, the newest' -r
complete -c zonula -n "__fish_zonula_using_subcommand withdraw" -l by -d 'Who withdraws it' -r
complete -c zonula -n "__fish_zonula_using_subcommand withdraw" -l reason -d 'Why' -r
complete -c zonula -n "__fish_zonula_using_subcommand withdraw" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand withdraw" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand withdraw" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand withdraw" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand verify" -l code -d 'The code on a printed report\'s last page, as a scanner reads it' -r
complete -c zonula -n "__fish_zonula_using_subcommand verify" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand verify" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand verify" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand verify" -l json -d 'For programs'
complete -c zonula -n "__fish_zonula_using_subcommand verify" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand verify" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand backup" -l folder -d 'Put backups into this folder from now on, with rotation: also by themselves, once a day and when the window locks' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand backup" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand backup" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand backup" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand backup" -l json -d 'For programs'
complete -c zonula -n "__fish_zonula_using_subcommand backup" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand backup" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand restore" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand restore" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand restore" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand restore" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand restore" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand rescue" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand rescue" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand rescue" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand rescue" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand rescue" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand check" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand check" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand check" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand check" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand check" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand catalogue; and not __fish_seen_subcommand_from list show explain check help" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand catalogue; and not __fish_seen_subcommand_from list show explain check help" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand catalogue; and not __fish_seen_subcommand_from list show explain check help" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand catalogue; and not __fish_seen_subcommand_from list show explain check help" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand catalogue; and not __fish_seen_subcommand_from list show explain check help" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand catalogue; and not __fish_seen_subcommand_from list show explain check help" -f -a "list" -d 'List analytes, symptoms, taxa, statements and references'
complete -c zonula -n "__fish_zonula_using_subcommand catalogue; and not __fish_seen_subcommand_from list show explain check help" -f -a "show" -d 'Show one entry by its id, with its row and source'
complete -c zonula -n "__fish_zonula_using_subcommand catalogue; and not __fish_seen_subcommand_from list show explain check help" -f -a "explain" -d 'Explain why a statement is proposed or is not, or a gate is closed or is not'
complete -c zonula -n "__fish_zonula_using_subcommand catalogue; and not __fish_seen_subcommand_from list show explain check help" -f -a "check" -d 'Check that what is listed is sound'
complete -c zonula -n "__fish_zonula_using_subcommand catalogue; and not __fish_seen_subcommand_from list show explain check help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zonula -n "__fish_zonula_using_subcommand catalogue; and __fish_seen_subcommand_from list" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand catalogue; and __fish_seen_subcommand_from list" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand catalogue; and __fish_seen_subcommand_from list" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand catalogue; and __fish_seen_subcommand_from list" -l json -d 'For programs: an object of arrays by kind'
complete -c zonula -n "__fish_zonula_using_subcommand catalogue; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand catalogue; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand catalogue; and __fish_seen_subcommand_from show" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand catalogue; and __fish_seen_subcommand_from show" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand catalogue; and __fish_seen_subcommand_from show" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand catalogue; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand catalogue; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand catalogue; and __fish_seen_subcommand_from explain" -l facts -d 'What is known: `crp = 2 mg/L [..5] ; symptom bloating = 6 ; known nsaid ; age = 40`' -r
complete -c zonula -n "__fish_zonula_using_subcommand catalogue; and __fish_seen_subcommand_from explain" -l patient -d 'What is known of this patient, by record number, instead' -r
complete -c zonula -n "__fish_zonula_using_subcommand catalogue; and __fish_seen_subcommand_from explain" -l known -d 'A circumstance that holds for the patient, `nsaid` say; may be given several times' -r
complete -c zonula -n "__fish_zonula_using_subcommand catalogue; and __fish_seen_subcommand_from explain" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand catalogue; and __fish_seen_subcommand_from explain" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand catalogue; and __fish_seen_subcommand_from explain" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand catalogue; and __fish_seen_subcommand_from explain" -l json -d 'For programs'
complete -c zonula -n "__fish_zonula_using_subcommand catalogue; and __fish_seen_subcommand_from explain" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand catalogue; and __fish_seen_subcommand_from explain" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand catalogue; and __fish_seen_subcommand_from check" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand catalogue; and __fish_seen_subcommand_from check" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand catalogue; and __fish_seen_subcommand_from check" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand catalogue; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand catalogue; and __fish_seen_subcommand_from check" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand catalogue; and __fish_seen_subcommand_from help" -f -a "list" -d 'List analytes, symptoms, taxa, statements and references'
complete -c zonula -n "__fish_zonula_using_subcommand catalogue; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show one entry by its id, with its row and source'
complete -c zonula -n "__fish_zonula_using_subcommand catalogue; and __fish_seen_subcommand_from help" -f -a "explain" -d 'Explain why a statement is proposed or is not, or a gate is closed or is not'
complete -c zonula -n "__fish_zonula_using_subcommand catalogue; and __fish_seen_subcommand_from help" -f -a "check" -d 'Check that what is listed is sound'
complete -c zonula -n "__fish_zonula_using_subcommand catalogue; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zonula -n "__fish_zonula_using_subcommand statement; and not __fish_seen_subcommand_from list accept leave-out reopen write remove help" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand statement; and not __fish_seen_subcommand_from list accept leave-out reopen write remove help" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand statement; and not __fish_seen_subcommand_from list accept leave-out reopen write remove help" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand statement; and not __fish_seen_subcommand_from list accept leave-out reopen write remove help" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand statement; and not __fish_seen_subcommand_from list accept leave-out reopen write remove help" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand statement; and not __fish_seen_subcommand_from list accept leave-out reopen write remove help" -f -a "list" -d 'Show what comes first, the pattern, and each statement with why it is proposed'
complete -c zonula -n "__fish_zonula_using_subcommand statement; and not __fish_seen_subcommand_from list accept leave-out reopen write remove help" -f -a "accept" -d 'Accept a statement: it is printed'
complete -c zonula -n "__fish_zonula_using_subcommand statement; and not __fish_seen_subcommand_from list accept leave-out reopen write remove help" -f -a "leave-out" -d 'Leave a statement out knowingly'
complete -c zonula -n "__fish_zonula_using_subcommand statement; and not __fish_seen_subcommand_from list accept leave-out reopen write remove help" -f -a "reopen" -d 'Take a decision about a statement back'
complete -c zonula -n "__fish_zonula_using_subcommand statement; and not __fish_seen_subcommand_from list accept leave-out reopen write remove help" -f -a "write" -d 'Write own words; they are printed'
complete -c zonula -n "__fish_zonula_using_subcommand statement; and not __fish_seen_subcommand_from list accept leave-out reopen write remove help" -f -a "remove" -d 'Remove own words'
complete -c zonula -n "__fish_zonula_using_subcommand statement; and not __fish_seen_subcommand_from list accept leave-out reopen write remove help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zonula -n "__fish_zonula_using_subcommand statement; and __fish_seen_subcommand_from list" -l lang -d 'The language of the words' -r
complete -c zonula -n "__fish_zonula_using_subcommand statement; and __fish_seen_subcommand_from list" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand statement; and __fish_seen_subcommand_from list" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand statement; and __fish_seen_subcommand_from list" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand statement; and __fish_seen_subcommand_from list" -l json -d 'For programs'
complete -c zonula -n "__fish_zonula_using_subcommand statement; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand statement; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand statement; and __fish_seen_subcommand_from accept" -l by -d 'Who accepts it' -r
complete -c zonula -n "__fish_zonula_using_subcommand statement; and __fish_seen_subcommand_from accept" -l lang -d 'The language of the words' -r
complete -c zonula -n "__fish_zonula_using_subcommand statement; and __fish_seen_subcommand_from accept" -l patient-words -d 'Words for the patient\'s report' -r
complete -c zonula -n "__fish_zonula_using_subcommand statement; and __fish_seen_subcommand_from accept" -l clinician-words -d 'Words for the clinician\'s report' -r
complete -c zonula -n "__fish_zonula_using_subcommand statement; and __fish_seen_subcommand_from accept" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand statement; and __fish_seen_subcommand_from accept" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand statement; and __fish_seen_subcommand_from accept" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand statement; and __fish_seen_subcommand_from accept" -l remember -d 'Offer the words for other patients too'
complete -c zonula -n "__fish_zonula_using_subcommand statement; and __fish_seen_subcommand_from accept" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand statement; and __fish_seen_subcommand_from accept" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand statement; and __fish_seen_subcommand_from leave-out" -l by -d 'Who leaves it out' -r
complete -c zonula -n "__fish_zonula_using_subcommand statement; and __fish_seen_subcommand_from leave-out" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand statement; and __fish_seen_subcommand_from leave-out" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand statement; and __fish_seen_subcommand_from leave-out" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand statement; and __fish_seen_subcommand_from leave-out" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand statement; and __fish_seen_subcommand_from leave-out" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand statement; and __fish_seen_subcommand_from reopen" -l by -d 'Who takes it back' -r
complete -c zonula -n "__fish_zonula_using_subcommand statement; and __fish_seen_subcommand_from reopen" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand statement; and __fish_seen_subcommand_from reopen" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand statement; and __fish_seen_subcommand_from reopen" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand statement; and __fish_seen_subcommand_from reopen" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand statement; and __fish_seen_subcommand_from reopen" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand statement; and __fish_seen_subcommand_from write" -l by -d 'Who writes' -r
complete -c zonula -n "__fish_zonula_using_subcommand statement; and __fish_seen_subcommand_from write" -l lang -d 'The language of the words' -r
complete -c zonula -n "__fish_zonula_using_subcommand statement; and __fish_seen_subcommand_from write" -l patient-words -d 'Words for the patient\'s report' -r
complete -c zonula -n "__fish_zonula_using_subcommand statement; and __fish_seen_subcommand_from write" -l clinician-words -d 'Words for the clinician\'s report' -r
complete -c zonula -n "__fish_zonula_using_subcommand statement; and __fish_seen_subcommand_from write" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand statement; and __fish_seen_subcommand_from write" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand statement; and __fish_seen_subcommand_from write" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand statement; and __fish_seen_subcommand_from write" -l remember -d 'Offer the words for other patients too'
complete -c zonula -n "__fish_zonula_using_subcommand statement; and __fish_seen_subcommand_from write" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand statement; and __fish_seen_subcommand_from write" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand statement; and __fish_seen_subcommand_from remove" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand statement; and __fish_seen_subcommand_from remove" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand statement; and __fish_seen_subcommand_from remove" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand statement; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand statement; and __fish_seen_subcommand_from remove" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand statement; and __fish_seen_subcommand_from help" -f -a "list" -d 'Show what comes first, the pattern, and each statement with why it is proposed'
complete -c zonula -n "__fish_zonula_using_subcommand statement; and __fish_seen_subcommand_from help" -f -a "accept" -d 'Accept a statement: it is printed'
complete -c zonula -n "__fish_zonula_using_subcommand statement; and __fish_seen_subcommand_from help" -f -a "leave-out" -d 'Leave a statement out knowingly'
complete -c zonula -n "__fish_zonula_using_subcommand statement; and __fish_seen_subcommand_from help" -f -a "reopen" -d 'Take a decision about a statement back'
complete -c zonula -n "__fish_zonula_using_subcommand statement; and __fish_seen_subcommand_from help" -f -a "write" -d 'Write own words; they are printed'
complete -c zonula -n "__fish_zonula_using_subcommand statement; and __fish_seen_subcommand_from help" -f -a "remove" -d 'Remove own words'
complete -c zonula -n "__fish_zonula_using_subcommand statement; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zonula -n "__fish_zonula_using_subcommand circumstance; and not __fish_seen_subcommand_from list set remove help" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand circumstance; and not __fish_seen_subcommand_from list set remove help" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand circumstance; and not __fish_seen_subcommand_from list set remove help" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand circumstance; and not __fish_seen_subcommand_from list set remove help" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand circumstance; and not __fish_seen_subcommand_from list set remove help" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand circumstance; and not __fish_seen_subcommand_from list set remove help" -f -a "list" -d 'Show what can be recorded, and what is'
complete -c zonula -n "__fish_zonula_using_subcommand circumstance; and not __fish_seen_subcommand_from list set remove help" -f -a "set" -d 'Record one'
complete -c zonula -n "__fish_zonula_using_subcommand circumstance; and not __fish_seen_subcommand_from list set remove help" -f -a "remove" -d 'Take one back'
complete -c zonula -n "__fish_zonula_using_subcommand circumstance; and not __fish_seen_subcommand_from list set remove help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zonula -n "__fish_zonula_using_subcommand circumstance; and __fish_seen_subcommand_from list" -l lang -d 'The language of the words' -r
complete -c zonula -n "__fish_zonula_using_subcommand circumstance; and __fish_seen_subcommand_from list" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand circumstance; and __fish_seen_subcommand_from list" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand circumstance; and __fish_seen_subcommand_from list" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand circumstance; and __fish_seen_subcommand_from list" -l json -d 'For programs'
complete -c zonula -n "__fish_zonula_using_subcommand circumstance; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand circumstance; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand circumstance; and __fish_seen_subcommand_from set" -l by -d 'Who records it' -r
complete -c zonula -n "__fish_zonula_using_subcommand circumstance; and __fish_seen_subcommand_from set" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand circumstance; and __fish_seen_subcommand_from set" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand circumstance; and __fish_seen_subcommand_from set" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand circumstance; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand circumstance; and __fish_seen_subcommand_from set" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand circumstance; and __fish_seen_subcommand_from remove" -l by -d 'Who takes it back' -r
complete -c zonula -n "__fish_zonula_using_subcommand circumstance; and __fish_seen_subcommand_from remove" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand circumstance; and __fish_seen_subcommand_from remove" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand circumstance; and __fish_seen_subcommand_from remove" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand circumstance; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand circumstance; and __fish_seen_subcommand_from remove" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand circumstance; and __fish_seen_subcommand_from help" -f -a "list" -d 'Show what can be recorded, and what is'
complete -c zonula -n "__fish_zonula_using_subcommand circumstance; and __fish_seen_subcommand_from help" -f -a "set" -d 'Record one'
complete -c zonula -n "__fish_zonula_using_subcommand circumstance; and __fish_seen_subcommand_from help" -f -a "remove" -d 'Take one back'
complete -c zonula -n "__fish_zonula_using_subcommand circumstance; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zonula -n "__fish_zonula_using_subcommand cohort; and not __fish_seen_subcommand_from list show table add help" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand cohort; and not __fish_seen_subcommand_from list show table add help" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand cohort; and not __fish_seen_subcommand_from list show table add help" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand cohort; and not __fish_seen_subcommand_from list show table add help" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand cohort; and not __fish_seen_subcommand_from list show table add help" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand cohort; and not __fish_seen_subcommand_from list show table add help" -f -a "list" -d 'List the cohorts, the clinic\'s own too'
complete -c zonula -n "__fish_zonula_using_subcommand cohort; and not __fish_seen_subcommand_from list show table add help" -f -a "show" -d 'Show one cohort by its id'
complete -c zonula -n "__fish_zonula_using_subcommand cohort; and not __fish_seen_subcommand_from list show table add help" -f -a "table" -d 'Describe all patients of the database: how each analyte, symptom and genus is distributed'
complete -c zonula -n "__fish_zonula_using_subcommand cohort; and not __fish_seen_subcommand_from list show table add help" -f -a "add" -d 'Add the clinic\'s own cohort from any microbiome table that is read'
complete -c zonula -n "__fish_zonula_using_subcommand cohort; and not __fish_seen_subcommand_from list show table add help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zonula -n "__fish_zonula_using_subcommand cohort; and __fish_seen_subcommand_from list" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand cohort; and __fish_seen_subcommand_from list" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand cohort; and __fish_seen_subcommand_from list" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand cohort; and __fish_seen_subcommand_from list" -l json -d 'For programs'
complete -c zonula -n "__fish_zonula_using_subcommand cohort; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand cohort; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand cohort; and __fish_seen_subcommand_from show" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand cohort; and __fish_seen_subcommand_from show" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand cohort; and __fish_seen_subcommand_from show" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand cohort; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand cohort; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand cohort; and __fish_seen_subcommand_from table" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand cohort; and __fish_seen_subcommand_from table" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand cohort; and __fish_seen_subcommand_from table" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand cohort; and __fish_seen_subcommand_from table" -l tsv -d 'Tab-separated, full precision'
complete -c zonula -n "__fish_zonula_using_subcommand cohort; and __fish_seen_subcommand_from table" -l json -d 'For programs'
complete -c zonula -n "__fish_zonula_using_subcommand cohort; and __fish_seen_subcommand_from table" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand cohort; and __fish_seen_subcommand_from table" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand cohort; and __fish_seen_subcommand_from add" -l id -d 'Its id: small letters, digits and hyphens' -r
complete -c zonula -n "__fish_zonula_using_subcommand cohort; and __fish_seen_subcommand_from add" -l name -d 'The name printed beside each percentile' -r
complete -c zonula -n "__fish_zonula_using_subcommand cohort; and __fish_seen_subcommand_from add" -l population -d 'Who the people are' -r
complete -c zonula -n "__fish_zonula_using_subcommand cohort; and __fish_seen_subcommand_from add" -l citation -d 'Where the data were published, or who measured them' -r
complete -c zonula -n "__fish_zonula_using_subcommand cohort; and __fish_seen_subcommand_from add" -l licence -d 'The data\'s licence' -r
complete -c zonula -n "__fish_zonula_using_subcommand cohort; and __fish_seen_subcommand_from add" -l rank -d 'The rank that profiles are compared at' -r
complete -c zonula -n "__fish_zonula_using_subcommand cohort; and __fish_seen_subcommand_from add" -l technique -d '`shotgun`, `16s` or `microarray`, where the file does not say' -r
complete -c zonula -n "__fish_zonula_using_subcommand cohort; and __fish_seen_subcommand_from add" -l profiler -d 'The program that named the taxa, where the file does not say' -r
complete -c zonula -n "__fish_zonula_using_subcommand cohort; and __fish_seen_subcommand_from add" -l profiler-version -d 'Its version, where the file does not say' -r
complete -c zonula -n "__fish_zonula_using_subcommand cohort; and __fish_seen_subcommand_from add" -l database -d 'Its reference database, where the file does not say' -r
complete -c zonula -n "__fish_zonula_using_subcommand cohort; and __fish_seen_subcommand_from add" -l taxonomy -d 'Whose names are used, `NCBI` or `GTDB` say, where the file does not say' -r
complete -c zonula -n "__fish_zonula_using_subcommand cohort; and __fish_seen_subcommand_from add" -l women -d 'How many of the people are women' -r
complete -c zonula -n "__fish_zonula_using_subcommand cohort; and __fish_seen_subcommand_from add" -l men -d 'How many are men' -r
complete -c zonula -n "__fish_zonula_using_subcommand cohort; and __fish_seen_subcommand_from add" -l youngest -d 'The age of the youngest, in full years' -r
complete -c zonula -n "__fish_zonula_using_subcommand cohort; and __fish_seen_subcommand_from add" -l oldest -d 'The age of the oldest, in full years' -r
complete -c zonula -n "__fish_zonula_using_subcommand cohort; and __fish_seen_subcommand_from add" -l median-age -d 'The median age, to the full year' -r
complete -c zonula -n "__fish_zonula_using_subcommand cohort; and __fish_seen_subcommand_from add" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand cohort; and __fish_seen_subcommand_from add" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand cohort; and __fish_seen_subcommand_from add" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand cohort; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand cohort; and __fish_seen_subcommand_from add" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand cohort; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the cohorts, the clinic\'s own too'
complete -c zonula -n "__fish_zonula_using_subcommand cohort; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show one cohort by its id'
complete -c zonula -n "__fish_zonula_using_subcommand cohort; and __fish_seen_subcommand_from help" -f -a "table" -d 'Describe all patients of the database: how each analyte, symptom and genus is distributed'
complete -c zonula -n "__fish_zonula_using_subcommand cohort; and __fish_seen_subcommand_from help" -f -a "add" -d 'Add the clinic\'s own cohort from any microbiome table that is read'
complete -c zonula -n "__fish_zonula_using_subcommand cohort; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zonula -n "__fish_zonula_using_subcommand brand; and not __fish_seen_subcommand_from list copy template help" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand brand; and not __fish_seen_subcommand_from list copy template help" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand brand; and not __fish_seen_subcommand_from list copy template help" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand brand; and not __fish_seen_subcommand_from list copy template help" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand brand; and not __fish_seen_subcommand_from list copy template help" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand brand; and not __fish_seen_subcommand_from list copy template help" -f -a "list" -d 'List the brands: the shipped ones, and the clinic\'s own in `brands/` beside the database'
complete -c zonula -n "__fish_zonula_using_subcommand brand; and not __fish_seen_subcommand_from list copy template help" -f -a "copy" -d 'Copy a shipped brand into `brands/` beside the database, for the clinic to change'
complete -c zonula -n "__fish_zonula_using_subcommand brand; and not __fish_seen_subcommand_from list copy template help" -f -a "template" -d 'Copy a report\'s shipped template into `reports/` beside the database, for the clinic to change'
complete -c zonula -n "__fish_zonula_using_subcommand brand; and not __fish_seen_subcommand_from list copy template help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zonula -n "__fish_zonula_using_subcommand brand; and __fish_seen_subcommand_from list" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand brand; and __fish_seen_subcommand_from list" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand brand; and __fish_seen_subcommand_from list" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand brand; and __fish_seen_subcommand_from list" -l json -d 'For programs'
complete -c zonula -n "__fish_zonula_using_subcommand brand; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand brand; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand brand; and __fish_seen_subcommand_from copy" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand brand; and __fish_seen_subcommand_from copy" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand brand; and __fish_seen_subcommand_from copy" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand brand; and __fish_seen_subcommand_from copy" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand brand; and __fish_seen_subcommand_from copy" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand brand; and __fish_seen_subcommand_from template" -l db -d 'The database; else ZONULA_DB, else the platform\'s data folder' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand brand; and __fish_seen_subcommand_from template" -l passphrase-file -d 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand brand; and __fish_seen_subcommand_from template" -l overlay -d 'A folder with the clinic\'s own data over the shipped catalogue; else ZONULA_OVERLAY' -r -F
complete -c zonula -n "__fish_zonula_using_subcommand brand; and __fish_seen_subcommand_from template" -s h -l help -d 'Print help'
complete -c zonula -n "__fish_zonula_using_subcommand brand; and __fish_seen_subcommand_from template" -s V -l version -d 'Print version'
complete -c zonula -n "__fish_zonula_using_subcommand brand; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the brands: the shipped ones, and the clinic\'s own in `brands/` beside the database'
complete -c zonula -n "__fish_zonula_using_subcommand brand; and __fish_seen_subcommand_from help" -f -a "copy" -d 'Copy a shipped brand into `brands/` beside the database, for the clinic to change'
complete -c zonula -n "__fish_zonula_using_subcommand brand; and __fish_seen_subcommand_from help" -f -a "template" -d 'Copy a report\'s shipped template into `reports/` beside the database, for the clinic to change'
complete -c zonula -n "__fish_zonula_using_subcommand brand; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zonula -n "__fish_zonula_using_subcommand help; and not __fish_seen_subcommand_from demo formats inspect diversity distance correlate init unlock-test change-passphrase recovery-key people audit patient import symptom intervention mapping analyse report export batch withdraw verify backup restore rescue check catalogue statement circumstance cohort brand help" -f -a "demo" -d 'Show the whole way on a sample patient: database, import, reports'
complete -c zonula -n "__fish_zonula_using_subcommand help; and not __fish_seen_subcommand_from demo formats inspect diversity distance correlate init unlock-test change-passphrase recovery-key people audit patient import symptom intervention mapping analyse report export batch withdraw verify backup restore rescue check catalogue statement circumstance cohort brand help" -f -a "formats" -d 'List every readable format'
complete -c zonula -n "__fish_zonula_using_subcommand help; and not __fish_seen_subcommand_from demo formats inspect diversity distance correlate init unlock-test change-passphrase recovery-key people audit patient import symptom intervention mapping analyse report export batch withdraw verify backup restore rescue check catalogue statement circumstance cohort brand help" -f -a "inspect" -d 'Show what is in files and what is wrong with them; needs no database'
complete -c zonula -n "__fish_zonula_using_subcommand help; and not __fish_seen_subcommand_from demo formats inspect diversity distance correlate init unlock-test change-passphrase recovery-key people audit patient import symptom intervention mapping analyse report export batch withdraw verify backup restore rescue check catalogue statement circumstance cohort brand help" -f -a "diversity" -d 'Compute alpha diversity for each specimen; needs no database'
complete -c zonula -n "__fish_zonula_using_subcommand help; and not __fish_seen_subcommand_from demo formats inspect diversity distance correlate init unlock-test change-passphrase recovery-key people audit patient import symptom intervention mapping analyse report export batch withdraw verify backup restore rescue check catalogue statement circumstance cohort brand help" -f -a "distance" -d 'Compute the distance of each specimen to each other; needs no database'
complete -c zonula -n "__fish_zonula_using_subcommand help; and not __fish_seen_subcommand_from demo formats inspect diversity distance correlate init unlock-test change-passphrase recovery-key people audit patient import symptom intervention mapping analyse report export batch withdraw verify backup restore rescue check catalogue statement circumstance cohort brand help" -f -a "correlate" -d 'Correlate the columns of a table: dates first, then series; needs no database'
complete -c zonula -n "__fish_zonula_using_subcommand help; and not __fish_seen_subcommand_from demo formats inspect diversity distance correlate init unlock-test change-passphrase recovery-key people audit patient import symptom intervention mapping analyse report export batch withdraw verify backup restore rescue check catalogue statement circumstance cohort brand help" -f -a "init" -d 'Create the encrypted database'
complete -c zonula -n "__fish_zonula_using_subcommand help; and not __fish_seen_subcommand_from demo formats inspect diversity distance correlate init unlock-test change-passphrase recovery-key people audit patient import symptom intervention mapping analyse report export batch withdraw verify backup restore rescue check catalogue statement circumstance cohort brand help" -f -a "unlock-test" -d 'Say whether the passphrase opens the database'
complete -c zonula -n "__fish_zonula_using_subcommand help; and not __fish_seen_subcommand_from demo formats inspect diversity distance correlate init unlock-test change-passphrase recovery-key people audit patient import symptom intervention mapping analyse report export batch withdraw verify backup restore rescue check catalogue statement circumstance cohort brand help" -f -a "change-passphrase" -d 'Change a passphrase; nothing is encrypted anew'
complete -c zonula -n "__fish_zonula_using_subcommand help; and not __fish_seen_subcommand_from demo formats inspect diversity distance correlate init unlock-test change-passphrase recovery-key people audit patient import symptom intervention mapping analyse report export batch withdraw verify backup restore rescue check catalogue statement circumstance cohort brand help" -f -a "recovery-key" -d 'Make a recovery key to print; an earlier one opens nothing any more'
complete -c zonula -n "__fish_zonula_using_subcommand help; and not __fish_seen_subcommand_from demo formats inspect diversity distance correlate init unlock-test change-passphrase recovery-key people audit patient import symptom intervention mapping analyse report export batch withdraw verify backup restore rescue check catalogue statement circumstance cohort brand help" -f -a "people" -d 'List, add and remove who works with the database'
complete -c zonula -n "__fish_zonula_using_subcommand help; and not __fish_seen_subcommand_from demo formats inspect diversity distance correlate init unlock-test change-passphrase recovery-key people audit patient import symptom intervention mapping analyse report export batch withdraw verify backup restore rescue check catalogue statement circumstance cohort brand help" -f -a "audit" -d 'List what was done, or verify that the log of it is as it was written'
complete -c zonula -n "__fish_zonula_using_subcommand help; and not __fish_seen_subcommand_from demo formats inspect diversity distance correlate init unlock-test change-passphrase recovery-key people audit patient import symptom intervention mapping analyse report export batch withdraw verify backup restore rescue check catalogue statement circumstance cohort brand help" -f -a "patient" -d 'Add, list and show patients'
complete -c zonula -n "__fish_zonula_using_subcommand help; and not __fish_seen_subcommand_from demo formats inspect diversity distance correlate init unlock-test change-passphrase recovery-key people audit patient import symptom intervention mapping analyse report export batch withdraw verify backup restore rescue check catalogue statement circumstance cohort brand help" -f -a "import" -d 'Import files for a patient, list imports, or take one back'
complete -c zonula -n "__fish_zonula_using_subcommand help; and not __fish_seen_subcommand_from demo formats inspect diversity distance correlate init unlock-test change-passphrase recovery-key people audit patient import symptom intervention mapping analyse report export batch withdraw verify backup restore rescue check catalogue statement circumstance cohort brand help" -f -a "symptom" -d 'Enter, import or list symptoms'
complete -c zonula -n "__fish_zonula_using_subcommand help; and not __fish_seen_subcommand_from demo formats inspect diversity distance correlate init unlock-test change-passphrase recovery-key people audit patient import symptom intervention mapping analyse report export batch withdraw verify backup restore rescue check catalogue statement circumstance cohort brand help" -f -a "intervention" -d 'Enter, import or list what was taken or changed'
complete -c zonula -n "__fish_zonula_using_subcommand help; and not __fish_seen_subcommand_from demo formats inspect diversity distance correlate init unlock-test change-passphrase recovery-key people audit patient import symptom intervention mapping analyse report export batch withdraw verify backup restore rescue check catalogue statement circumstance cohort brand help" -f -a "mapping" -d 'List, show, export, add and remove what is known of laboratories\' files'
complete -c zonula -n "__fish_zonula_using_subcommand help; and not __fish_seen_subcommand_from demo formats inspect diversity distance correlate init unlock-test change-passphrase recovery-key people audit patient import symptom intervention mapping analyse report export batch withdraw verify backup restore rescue check catalogue statement circumstance cohort brand help" -f -a "analyse" -d 'Show everything computed about a patient, or what goes together within all of them'
complete -c zonula -n "__fish_zonula_using_subcommand help; and not __fish_seen_subcommand_from demo formats inspect diversity distance correlate init unlock-test change-passphrase recovery-key people audit patient import symptom intervention mapping analyse report export batch withdraw verify backup restore rescue check catalogue statement circumstance cohort brand help" -f -a "report" -d 'Write a patient\'s report as a PDF'
complete -c zonula -n "__fish_zonula_using_subcommand help; and not __fish_seen_subcommand_from demo formats inspect diversity distance correlate init unlock-test change-passphrase recovery-key people audit patient import symptom intervention mapping analyse report export batch withdraw verify backup restore rescue check catalogue statement circumstance cohort brand help" -f -a "export" -d 'Write everything known about a patient for another system, or what research may have of all'
complete -c zonula -n "__fish_zonula_using_subcommand help; and not __fish_seen_subcommand_from demo formats inspect diversity distance correlate init unlock-test change-passphrase recovery-key people audit patient import symptom intervention mapping analyse report export batch withdraw verify backup restore rescue check catalogue statement circumstance cohort brand help" -f -a "batch" -d 'Write the drafts of many patients, on all cores; one that fails stops no other'
complete -c zonula -n "__fish_zonula_using_subcommand help; and not __fish_seen_subcommand_from demo formats inspect diversity distance correlate init unlock-test change-passphrase recovery-key people audit patient import symptom intervention mapping analyse report export batch withdraw verify backup restore rescue check catalogue statement circumstance cohort brand help" -f -a "withdraw" -d 'Take a released report back; its bytes and its record stay'
complete -c zonula -n "__fish_zonula_using_subcommand help; and not __fish_seen_subcommand_from demo formats inspect diversity distance correlate init unlock-test change-passphrase recovery-key people audit patient import symptom intervention mapping analyse report export batch withdraw verify backup restore rescue check catalogue statement circumstance cohort brand help" -f -a "verify" -d 'Say whether a PDF, or the code on a printed page, is that of a released report'
complete -c zonula -n "__fish_zonula_using_subcommand help; and not __fish_seen_subcommand_from demo formats inspect diversity distance correlate init unlock-test change-passphrase recovery-key people audit patient import symptom intervention mapping analyse report export batch withdraw verify backup restore rescue check catalogue statement circumstance cohort brand help" -f -a "backup" -d 'Make a copy that is opened again, read to the last page and counted'
complete -c zonula -n "__fish_zonula_using_subcommand help; and not __fish_seen_subcommand_from demo formats inspect diversity distance correlate init unlock-test change-passphrase recovery-key people audit patient import symptom intervention mapping analyse report export batch withdraw verify backup restore rescue check catalogue statement circumstance cohort brand help" -f -a "restore" -d 'Put a backup in the place of the database; the file that is there is kept beside it'
complete -c zonula -n "__fish_zonula_using_subcommand help; and not __fish_seen_subcommand_from demo formats inspect diversity distance correlate init unlock-test change-passphrase recovery-key people audit patient import symptom intervention mapping analyse report export batch withdraw verify backup restore rescue check catalogue statement circumstance cohort brand help" -f -a "rescue" -d 'Put what is readable of a damaged database into a new one; the damaged one stays'
complete -c zonula -n "__fish_zonula_using_subcommand help; and not __fish_seen_subcommand_from demo formats inspect diversity distance correlate init unlock-test change-passphrase recovery-key people audit patient import symptom intervention mapping analyse report export batch withdraw verify backup restore rescue check catalogue statement circumstance cohort brand help" -f -a "check" -d 'Check the database: pages, references, stored reports, the audit log'
complete -c zonula -n "__fish_zonula_using_subcommand help; and not __fish_seen_subcommand_from demo formats inspect diversity distance correlate init unlock-test change-passphrase recovery-key people audit patient import symptom intervention mapping analyse report export batch withdraw verify backup restore rescue check catalogue statement circumstance cohort brand help" -f -a "catalogue" -d 'List, show or check what the program knows'
complete -c zonula -n "__fish_zonula_using_subcommand help; and not __fish_seen_subcommand_from demo formats inspect diversity distance correlate init unlock-test change-passphrase recovery-key people audit patient import symptom intervention mapping analyse report export batch withdraw verify backup restore rescue check catalogue statement circumstance cohort brand help" -f -a "statement" -d 'Show, accept, leave out and write statements of a patient\'s report'
complete -c zonula -n "__fish_zonula_using_subcommand help; and not __fish_seen_subcommand_from demo formats inspect diversity distance correlate init unlock-test change-passphrase recovery-key people audit patient import symptom intervention mapping analyse report export batch withdraw verify backup restore rescue check catalogue statement circumstance cohort brand help" -f -a "circumstance" -d 'Record what stands beside results and symptoms: pregnancy, a medicine'
complete -c zonula -n "__fish_zonula_using_subcommand help; and not __fish_seen_subcommand_from demo formats inspect diversity distance correlate init unlock-test change-passphrase recovery-key people audit patient import symptom intervention mapping analyse report export batch withdraw verify backup restore rescue check catalogue statement circumstance cohort brand help" -f -a "cohort" -d 'List, show and add reference cohorts'
complete -c zonula -n "__fish_zonula_using_subcommand help; and not __fish_seen_subcommand_from demo formats inspect diversity distance correlate init unlock-test change-passphrase recovery-key people audit patient import symptom intervention mapping analyse report export batch withdraw verify backup restore rescue check catalogue statement circumstance cohort brand help" -f -a "brand" -d 'List the brands of reports'
complete -c zonula -n "__fish_zonula_using_subcommand help; and not __fish_seen_subcommand_from demo formats inspect diversity distance correlate init unlock-test change-passphrase recovery-key people audit patient import symptom intervention mapping analyse report export batch withdraw verify backup restore rescue check catalogue statement circumstance cohort brand help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zonula -n "__fish_zonula_using_subcommand help; and __fish_seen_subcommand_from people" -f -a "list" -d 'List who works with the database'
complete -c zonula -n "__fish_zonula_using_subcommand help; and __fish_seen_subcommand_from people" -f -a "add" -d 'Add a person with a passphrase of their own'
complete -c zonula -n "__fish_zonula_using_subcommand help; and __fish_seen_subcommand_from people" -f -a "remove" -d 'Let a person go: their passphrase opens nothing any more'
complete -c zonula -n "__fish_zonula_using_subcommand help; and __fish_seen_subcommand_from people" -f -a "role" -d 'Change what a person may do'
complete -c zonula -n "__fish_zonula_using_subcommand help; and __fish_seen_subcommand_from people" -f -a "rename" -d 'Rename a person; entries made before keep the name of then'
complete -c zonula -n "__fish_zonula_using_subcommand help; and __fish_seen_subcommand_from audit" -f -a "list" -d 'List what was done, newest first'
complete -c zonula -n "__fish_zonula_using_subcommand help; and __fish_seen_subcommand_from audit" -f -a "verify" -d 'Say whether every entry is as it was written'
complete -c zonula -n "__fish_zonula_using_subcommand help; and __fish_seen_subcommand_from patient" -f -a "add" -d 'Add a patient'
complete -c zonula -n "__fish_zonula_using_subcommand help; and __fish_seen_subcommand_from patient" -f -a "list" -d 'List patients by name'
complete -c zonula -n "__fish_zonula_using_subcommand help; and __fish_seen_subcommand_from patient" -f -a "show" -d 'Show a patient\'s specimens, imports and reports'
complete -c zonula -n "__fish_zonula_using_subcommand help; and __fish_seen_subcommand_from patient" -f -a "erase" -d 'Erase a patient for good, where no law asks for the record to be kept'
complete -c zonula -n "__fish_zonula_using_subcommand help; and __fish_seen_subcommand_from patient" -f -a "retention" -d 'Show how long records are kept by law, or say which country\'s law holds'
complete -c zonula -n "__fish_zonula_using_subcommand help; and __fish_seen_subcommand_from import" -f -a "list" -d 'List a patient\'s imports, or everybody\'s'
complete -c zonula -n "__fish_zonula_using_subcommand help; and __fish_seen_subcommand_from import" -f -a "bulk" -d 'Bring in everybody of a folder of FHIR bulk data, people of several practices kept apart'
complete -c zonula -n "__fish_zonula_using_subcommand help; and __fish_seen_subcommand_from import" -f -a "undo" -d 'Take back a whole import'
complete -c zonula -n "__fish_zonula_using_subcommand help; and __fish_seen_subcommand_from symptom" -f -a "add" -d 'Enter how strongly a symptom was felt on a day'
complete -c zonula -n "__fish_zonula_using_subcommand help; and __fish_seen_subcommand_from symptom" -f -a "import" -d 'Import a diary; the same as `import`'
complete -c zonula -n "__fish_zonula_using_subcommand help; and __fish_seen_subcommand_from symptom" -f -a "list" -d 'List a patient\'s symptoms'
complete -c zonula -n "__fish_zonula_using_subcommand help; and __fish_seen_subcommand_from intervention" -f -a "add" -d 'Enter something taken or changed'
complete -c zonula -n "__fish_zonula_using_subcommand help; and __fish_seen_subcommand_from intervention" -f -a "import" -d 'Import a list of interventions; the same as `import`'
complete -c zonula -n "__fish_zonula_using_subcommand help; and __fish_seen_subcommand_from intervention" -f -a "list" -d 'List a patient\'s interventions'
complete -c zonula -n "__fish_zonula_using_subcommand help; and __fish_seen_subcommand_from mapping" -f -a "list" -d 'List the kept mappings'
complete -c zonula -n "__fish_zonula_using_subcommand help; and __fish_seen_subcommand_from mapping" -f -a "show" -d 'Show a mapping as the text of its file'
complete -c zonula -n "__fish_zonula_using_subcommand help; and __fish_seen_subcommand_from mapping" -f -a "export" -d 'Write a mapping to a file'
complete -c zonula -n "__fish_zonula_using_subcommand help; and __fish_seen_subcommand_from mapping" -f -a "add" -d 'Keep a mapping from a file; one of the same laboratory is replaced'
complete -c zonula -n "__fish_zonula_using_subcommand help; and __fish_seen_subcommand_from mapping" -f -a "remove" -d 'Remove a kept mapping'
complete -c zonula -n "__fish_zonula_using_subcommand help; and __fish_seen_subcommand_from catalogue" -f -a "list" -d 'List analytes, symptoms, taxa, statements and references'
complete -c zonula -n "__fish_zonula_using_subcommand help; and __fish_seen_subcommand_from catalogue" -f -a "show" -d 'Show one entry by its id, with its row and source'
complete -c zonula -n "__fish_zonula_using_subcommand help; and __fish_seen_subcommand_from catalogue" -f -a "explain" -d 'Explain why a statement is proposed or is not, or a gate is closed or is not'
complete -c zonula -n "__fish_zonula_using_subcommand help; and __fish_seen_subcommand_from catalogue" -f -a "check" -d 'Check that what is listed is sound'
complete -c zonula -n "__fish_zonula_using_subcommand help; and __fish_seen_subcommand_from statement" -f -a "list" -d 'Show what comes first, the pattern, and each statement with why it is proposed'
complete -c zonula -n "__fish_zonula_using_subcommand help; and __fish_seen_subcommand_from statement" -f -a "accept" -d 'Accept a statement: it is printed'
complete -c zonula -n "__fish_zonula_using_subcommand help; and __fish_seen_subcommand_from statement" -f -a "leave-out" -d 'Leave a statement out knowingly'
complete -c zonula -n "__fish_zonula_using_subcommand help; and __fish_seen_subcommand_from statement" -f -a "reopen" -d 'Take a decision about a statement back'
complete -c zonula -n "__fish_zonula_using_subcommand help; and __fish_seen_subcommand_from statement" -f -a "write" -d 'Write own words; they are printed'
complete -c zonula -n "__fish_zonula_using_subcommand help; and __fish_seen_subcommand_from statement" -f -a "remove" -d 'Remove own words'
complete -c zonula -n "__fish_zonula_using_subcommand help; and __fish_seen_subcommand_from circumstance" -f -a "list" -d 'Show what can be recorded, and what is'
complete -c zonula -n "__fish_zonula_using_subcommand help; and __fish_seen_subcommand_from circumstance" -f -a "set" -d 'Record one'
complete -c zonula -n "__fish_zonula_using_subcommand help; and __fish_seen_subcommand_from circumstance" -f -a "remove" -d 'Take one back'
complete -c zonula -n "__fish_zonula_using_subcommand help; and __fish_seen_subcommand_from cohort" -f -a "list" -d 'List the cohorts, the clinic\'s own too'
complete -c zonula -n "__fish_zonula_using_subcommand help; and __fish_seen_subcommand_from cohort" -f -a "show" -d 'Show one cohort by its id'
complete -c zonula -n "__fish_zonula_using_subcommand help; and __fish_seen_subcommand_from cohort" -f -a "table" -d 'Describe all patients of the database: how each analyte, symptom and genus is distributed'
complete -c zonula -n "__fish_zonula_using_subcommand help; and __fish_seen_subcommand_from cohort" -f -a "add" -d 'Add the clinic\'s own cohort from any microbiome table that is read'
complete -c zonula -n "__fish_zonula_using_subcommand help; and __fish_seen_subcommand_from brand" -f -a "list" -d 'List the brands: the shipped ones, and the clinic\'s own in `brands/` beside the database'
complete -c zonula -n "__fish_zonula_using_subcommand help; and __fish_seen_subcommand_from brand" -f -a "copy" -d 'Copy a shipped brand into `brands/` beside the database, for the clinic to change'
complete -c zonula -n "__fish_zonula_using_subcommand help; and __fish_seen_subcommand_from brand" -f -a "template" -d 'Copy a report\'s shipped template into `reports/` beside the database, for the clinic to change'
