
using namespace System.Management.Automation
using namespace System.Management.Automation.Language

Register-ArgumentCompleter -Native -CommandName 'zonula' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $commandElements = $commandAst.CommandElements
    $command = @(
        'zonula'
        for ($i = 1; $i -lt $commandElements.Count; $i++) {
            $element = $commandElements[$i]
            if ($element -isnot [StringConstantExpressionAst] -or
                $element.StringConstantType -ne [StringConstantType]::BareWord -or
                $element.Value.StartsWith('-') -or
                $element.Value -eq $wordToComplete) {
                break
        }
        $element.Value
    }) -join ';'

    $completions = @(switch ($command) {
        'zonula' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('demo', 'demo', [CompletionResultType]::ParameterValue, 'Show the whole way on a sample patient: database, import, reports')
            [CompletionResult]::new('formats', 'formats', [CompletionResultType]::ParameterValue, 'List every readable format')
            [CompletionResult]::new('inspect', 'inspect', [CompletionResultType]::ParameterValue, 'Show what is in files and what is wrong with them; needs no database')
            [CompletionResult]::new('diversity', 'diversity', [CompletionResultType]::ParameterValue, 'Compute alpha diversity for each specimen; needs no database')
            [CompletionResult]::new('distance', 'distance', [CompletionResultType]::ParameterValue, 'Compute the distance of each specimen to each other; needs no database')
            [CompletionResult]::new('correlate', 'correlate', [CompletionResultType]::ParameterValue, 'Correlate the columns of a table: dates first, then series; needs no database')
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, 'Create the encrypted database')
            [CompletionResult]::new('unlock-test', 'unlock-test', [CompletionResultType]::ParameterValue, 'Say whether the passphrase opens the database')
            [CompletionResult]::new('change-passphrase', 'change-passphrase', [CompletionResultType]::ParameterValue, 'Change a passphrase; nothing is encrypted anew')
            [CompletionResult]::new('recovery-key', 'recovery-key', [CompletionResultType]::ParameterValue, 'Make a recovery key to print; an earlier one opens nothing any more')
            [CompletionResult]::new('people', 'people', [CompletionResultType]::ParameterValue, 'List, add and remove who works with the database')
            [CompletionResult]::new('audit', 'audit', [CompletionResultType]::ParameterValue, 'List what was done, or verify that the log of it is as it was written')
            [CompletionResult]::new('patient', 'patient', [CompletionResultType]::ParameterValue, 'Add, list and show patients')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Import files for a patient, list imports, or take one back')
            [CompletionResult]::new('symptom', 'symptom', [CompletionResultType]::ParameterValue, 'Enter, import or list symptoms')
            [CompletionResult]::new('intervention', 'intervention', [CompletionResultType]::ParameterValue, 'Enter, import or list what was taken or changed')
            [CompletionResult]::new('mapping', 'mapping', [CompletionResultType]::ParameterValue, 'List, show, export, add and remove what is known of laboratories'' files')
            [CompletionResult]::new('analyse', 'analyse', [CompletionResultType]::ParameterValue, 'Show everything computed about a patient, or what goes together within all of them')
            [CompletionResult]::new('report', 'report', [CompletionResultType]::ParameterValue, 'Write a patient''s report as a PDF')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write everything known about a patient for another system, or what research may have of all')
            [CompletionResult]::new('batch', 'batch', [CompletionResultType]::ParameterValue, 'Write the drafts of many patients, on all cores; one that fails stops no other')
            [CompletionResult]::new('withdraw', 'withdraw', [CompletionResultType]::ParameterValue, 'Take a released report back; its bytes and its record stay')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Say whether a PDF, or the code on a printed page, is that of a released report')
            [CompletionResult]::new('backup', 'backup', [CompletionResultType]::ParameterValue, 'Make a copy that is opened again, read to the last page and counted')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Put a backup in the place of the database; the file that is there is kept beside it')
            [CompletionResult]::new('rescue', 'rescue', [CompletionResultType]::ParameterValue, 'Put what is readable of a damaged database into a new one; the damaged one stays')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Check the database: pages, references, stored reports, the audit log')
            [CompletionResult]::new('catalogue', 'catalogue', [CompletionResultType]::ParameterValue, 'List, show or check what the program knows')
            [CompletionResult]::new('statement', 'statement', [CompletionResultType]::ParameterValue, 'Show, accept, leave out and write statements of a patient''s report')
            [CompletionResult]::new('circumstance', 'circumstance', [CompletionResultType]::ParameterValue, 'Record what stands beside results and symptoms: pregnancy, a medicine')
            [CompletionResult]::new('cohort', 'cohort', [CompletionResultType]::ParameterValue, 'List, show and add reference cohorts')
            [CompletionResult]::new('brand', 'brand', [CompletionResultType]::ParameterValue, 'List the brands of reports')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'zonula;demo' {
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Where everything goes; must not hold a database yet')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zonula;formats' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'For programs')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zonula;inspect' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Read them as this format')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'For programs')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zonula;diversity' {
            [CompletionResult]::new('--tree', '--tree', [CompletionResultType]::ParameterName, 'A Newick tree with every taxon as a tip: adds Faith''s index')
            [CompletionResult]::new('--depth', '--depth', [CompletionResultType]::ParameterName, 'Give each measure at this depth too: the mean of 100 random draws, with the seed')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('--tsv', '--tsv', [CompletionResultType]::ParameterName, 'Tab-separated, full precision')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'For programs')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zonula;distance' {
            [CompletionResult]::new('--metric', '--metric', [CompletionResultType]::ParameterName, 'The measure')
            [CompletionResult]::new('--tree', '--tree', [CompletionResultType]::ParameterName, 'A Newick tree with every taxon as a tip, for UniFrac')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('--tsv', '--tsv', [CompletionResultType]::ParameterName, 'Tab-separated, full precision')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'For programs')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zonula;correlate' {
            [CompletionResult]::new('--lag', '--lag', [CompletionResultType]::ParameterName, 'Days from one series to the other: `3`, or all of `0..7`')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'For programs')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zonula;init' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Who it is made for, as the audit log names them')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zonula;unlock-test' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zonula;change-passphrase' {
            [CompletionResult]::new('--new-passphrase-file', '--new-passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the new passphrase; else it is asked for')
            [CompletionResult]::new('--recovery-key-file', '--recovery-key-file', [CompletionResultType]::ParameterName, 'Come in with the printed recovery key, held in this file (`-` for standard input), instead of the passphrase')
            [CompletionResult]::new('--for', '--for', [CompletionResultType]::ParameterName, 'Set somebody else''s, who has forgotten theirs: their name, as `people list` shows it')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zonula;recovery-key' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zonula;people' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List who works with the database')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a person with a passphrase of their own')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Let a person go: their passphrase opens nothing any more')
            [CompletionResult]::new('role', 'role', [CompletionResultType]::ParameterValue, 'Change what a person may do')
            [CompletionResult]::new('rename', 'rename', [CompletionResultType]::ParameterValue, 'Rename a person; entries made before keep the name of then')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'zonula;people;list' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'For programs')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zonula;people;add' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Name as it stands in the audit log; unique')
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'What they may do')
            [CompletionResult]::new('--new-passphrase-file', '--new-passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds their passphrase; else it is asked for')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zonula;people;remove' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zonula;people;role' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zonula;people;rename' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zonula;people;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List who works with the database')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a person with a passphrase of their own')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Let a person go: their passphrase opens nothing any more')
            [CompletionResult]::new('role', 'role', [CompletionResultType]::ParameterValue, 'Change what a person may do')
            [CompletionResult]::new('rename', 'rename', [CompletionResultType]::ParameterValue, 'Rename a person; entries made before keep the name of then')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'zonula;people;help;list' {
            break
        }
        'zonula;people;help;add' {
            break
        }
        'zonula;people;help;remove' {
            break
        }
        'zonula;people;help;role' {
            break
        }
        'zonula;people;help;rename' {
            break
        }
        'zonula;people;help;help' {
            break
        }
        'zonula;audit' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List what was done, newest first')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Say whether every entry is as it was written')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'zonula;audit;list' {
            [CompletionResult]::new('--patient', '--patient', [CompletionResultType]::ParameterName, 'Only what concerns the patient with this record number')
            [CompletionResult]::new('--action', '--action', [CompletionResultType]::ParameterName, 'Only entries of this action: `imported`, `report-released`, …')
            [CompletionResult]::new('--before', '--before', [CompletionResultType]::ParameterName, 'Only entries older than the one with this number')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many entries; 0 for all')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'For programs')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zonula;audit;verify' {
            [CompletionResult]::new('--noted', '--noted', [CompletionResultType]::ParameterName, 'A digest that was noted earlier: it must be in the log still')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'For programs')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zonula;audit;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List what was done, newest first')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Say whether every entry is as it was written')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'zonula;audit;help;list' {
            break
        }
        'zonula;audit;help;verify' {
            break
        }
        'zonula;audit;help;help' {
            break
        }
        'zonula;patient' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a patient')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List patients by name')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a patient''s specimens, imports and reports')
            [CompletionResult]::new('erase', 'erase', [CompletionResultType]::ParameterValue, 'Erase a patient for good, where no law asks for the record to be kept')
            [CompletionResult]::new('retention', 'retention', [CompletionResultType]::ParameterValue, 'Show how long records are kept by law, or say which country''s law holds')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'zonula;patient;add' {
            [CompletionResult]::new('--number', '--number', [CompletionResultType]::ParameterName, 'Record number; unique')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Full name as it should be printed')
            [CompletionResult]::new('--born', '--born', [CompletionResultType]::ParameterName, 'Date of birth')
            [CompletionResult]::new('--sex', '--sex', [CompletionResultType]::ParameterName, 'Sex as recorded, for choosing reference intervals')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zonula;patient;list' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'For programs')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zonula;patient;show' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'For programs')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zonula;patient;erase' {
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'The record number again: an erasure cannot be undone')
            [CompletionResult]::new('--despite', '--despite', [CompletionResultType]::ParameterName, 'Why, where the law asks for the record to be kept; it is entered in the log')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zonula;patient;retention' {
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The practice''s country, two letters')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zonula;patient;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a patient')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List patients by name')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a patient''s specimens, imports and reports')
            [CompletionResult]::new('erase', 'erase', [CompletionResultType]::ParameterValue, 'Erase a patient for good, where no law asks for the record to be kept')
            [CompletionResult]::new('retention', 'retention', [CompletionResultType]::ParameterValue, 'Show how long records are kept by law, or say which country''s law holds')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'zonula;patient;help;add' {
            break
        }
        'zonula;patient;help;list' {
            break
        }
        'zonula;patient;help;show' {
            break
        }
        'zonula;patient;help;erase' {
            break
        }
        'zonula;patient;help;retention' {
            break
        }
        'zonula;patient;help;help' {
            break
        }
        'zonula;import' {
            [CompletionResult]::new('--patient', '--patient', [CompletionResultType]::ParameterName, 'The patient''s record number')
            [CompletionResult]::new('--answers', '--answers', [CompletionResultType]::ParameterName, 'Answer questions from a TOML or JSON file: keys as `--dry-run --json` prints them')
            [CompletionResult]::new('--mapping', '--mapping', [CompletionResultType]::ParameterName, 'Read them by this mapping: its name as `mapping list` shows it, or a file')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be stored, and store nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Store without asking where no question is open; list the files that have one')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'For programs')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List a patient''s imports, or everybody''s')
            [CompletionResult]::new('bulk', 'bulk', [CompletionResultType]::ParameterValue, 'Bring in everybody of a folder of FHIR bulk data, people of several practices kept apart')
            [CompletionResult]::new('undo', 'undo', [CompletionResultType]::ParameterValue, 'Take back a whole import')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'zonula;import;list' {
            [CompletionResult]::new('--patient', '--patient', [CompletionResultType]::ParameterName, 'The patient''s record number')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'For programs')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zonula;import;bulk' {
            [CompletionResult]::new('--origin', '--origin', [CompletionResultType]::ParameterName, 'Where the people come from: a part of every record number, `clinic-b/P-1` say. Without it, as the data say')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'For programs')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zonula;import;undo' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zonula;import;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List a patient''s imports, or everybody''s')
            [CompletionResult]::new('bulk', 'bulk', [CompletionResultType]::ParameterValue, 'Bring in everybody of a folder of FHIR bulk data, people of several practices kept apart')
            [CompletionResult]::new('undo', 'undo', [CompletionResultType]::ParameterValue, 'Take back a whole import')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'zonula;import;help;list' {
            break
        }
        'zonula;import;help;bulk' {
            break
        }
        'zonula;import;help;undo' {
            break
        }
        'zonula;import;help;help' {
            break
        }
        'zonula;symptom' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Enter how strongly a symptom was felt on a day')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Import a diary; the same as `import`')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List a patient''s symptoms')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'zonula;symptom;add' {
            [CompletionResult]::new('--patient', '--patient', [CompletionResultType]::ParameterName, 'The patient''s record number')
            [CompletionResult]::new('--symptom', '--symptom', [CompletionResultType]::ParameterName, 'The symptom: an id of the catalogue, or a name in one of its languages')
            [CompletionResult]::new('--day', '--day', [CompletionResultType]::ParameterName, 'The day')
            [CompletionResult]::new('--score', '--score', [CompletionResultType]::ParameterName, 'The score: 0–10, or 1–7 for the form of stools')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zonula;symptom;import' {
            [CompletionResult]::new('--patient', '--patient', [CompletionResultType]::ParameterName, 'The patient''s record number')
            [CompletionResult]::new('--answers', '--answers', [CompletionResultType]::ParameterName, 'Answer questions from a TOML or JSON file: keys as `--dry-run --json` prints them')
            [CompletionResult]::new('--mapping', '--mapping', [CompletionResultType]::ParameterName, 'Read them by this mapping: its name as `mapping list` shows it, or a file')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be stored, and store nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Store without asking where no question is open; list the files that have one')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'For programs')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zonula;symptom;list' {
            [CompletionResult]::new('--patient', '--patient', [CompletionResultType]::ParameterName, 'The patient''s record number')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'For programs')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zonula;symptom;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Enter how strongly a symptom was felt on a day')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Import a diary; the same as `import`')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List a patient''s symptoms')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'zonula;symptom;help;add' {
            break
        }
        'zonula;symptom;help;import' {
            break
        }
        'zonula;symptom;help;list' {
            break
        }
        'zonula;symptom;help;help' {
            break
        }
        'zonula;intervention' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Enter something taken or changed')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Import a list of interventions; the same as `import`')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List a patient''s interventions')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'zonula;intervention;add' {
            [CompletionResult]::new('--patient', '--patient', [CompletionResultType]::ParameterName, 'The patient''s record number')
            [CompletionResult]::new('--what', '--what', [CompletionResultType]::ParameterName, 'What it is')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'The first day')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'The last day; without it, it goes on')
            [CompletionResult]::new('--dose', '--dose', [CompletionResultType]::ParameterName, 'How much')
            [CompletionResult]::new('--remark', '--remark', [CompletionResultType]::ParameterName, 'A remark')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zonula;intervention;import' {
            [CompletionResult]::new('--patient', '--patient', [CompletionResultType]::ParameterName, 'The patient''s record number')
            [CompletionResult]::new('--answers', '--answers', [CompletionResultType]::ParameterName, 'Answer questions from a TOML or JSON file: keys as `--dry-run --json` prints them')
            [CompletionResult]::new('--mapping', '--mapping', [CompletionResultType]::ParameterName, 'Read them by this mapping: its name as `mapping list` shows it, or a file')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be stored, and store nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Store without asking where no question is open; list the files that have one')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'For programs')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zonula;intervention;list' {
            [CompletionResult]::new('--patient', '--patient', [CompletionResultType]::ParameterName, 'The patient''s record number')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'For programs')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zonula;intervention;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Enter something taken or changed')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Import a list of interventions; the same as `import`')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List a patient''s interventions')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'zonula;intervention;help;add' {
            break
        }
        'zonula;intervention;help;import' {
            break
        }
        'zonula;intervention;help;list' {
            break
        }
        'zonula;intervention;help;help' {
            break
        }
        'zonula;mapping' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the kept mappings')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a mapping as the text of its file')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write a mapping to a file')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Keep a mapping from a file; one of the same laboratory is replaced')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a kept mapping')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'zonula;mapping;list' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'For programs')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zonula;mapping;show' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zonula;mapping;export' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zonula;mapping;add' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zonula;mapping;remove' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zonula;mapping;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the kept mappings')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a mapping as the text of its file')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write a mapping to a file')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Keep a mapping from a file; one of the same laboratory is replaced')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a kept mapping')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'zonula;mapping;help;list' {
            break
        }
        'zonula;mapping;help;show' {
            break
        }
        'zonula;mapping;help;export' {
            break
        }
        'zonula;mapping;help;add' {
            break
        }
        'zonula;mapping;help;remove' {
            break
        }
        'zonula;mapping;help;help' {
            break
        }
        'zonula;analyse' {
            [CompletionResult]::new('--index', '--index', [CompletionResultType]::ParameterName, 'Compute this index too: one that reports leave out, `fb-ratio` say')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Correlate within people across all patients of the database')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'For programs')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zonula;report' {
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Where the PDF goes')
            [CompletionResult]::new('--variant', '--variant', [CompletionResultType]::ParameterName, 'Whom it is written for')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Its language: `en`, `de`, `fr`, `es` or `nl`')
            [CompletionResult]::new('--paper', '--paper', [CompletionResultType]::ParameterName, 'The sheet')
            [CompletionResult]::new('--brand', '--brand', [CompletionResultType]::ParameterName, 'The clinic''s brand; `zonula brand list` shows them')
            [CompletionResult]::new('--preview', '--preview', [CompletionResultType]::ParameterName, 'Write each page as a PNG picture into this folder too')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who releases it')
            [CompletionResult]::new('--amends', '--amends', [CompletionResultType]::ParameterName, 'The number of a released report that this one replaces as its next version')
            [CompletionResult]::new('--change', '--change', [CompletionResultType]::ParameterName, 'What changed, a sentence; may be given several times')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('--records-only', '--records-only', [CompletionResultType]::ParameterName, 'Print what was measured and nothing of what it may mean')
            [CompletionResult]::new('--clinic-wide', '--clinic-wide', [CompletionResultType]::ParameterName, 'Tells too what goes together within all patients of the database, without names')
            [CompletionResult]::new('--release', '--release', [CompletionResultType]::ParameterName, 'Release it: numbered, signed, dated and kept in the database')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zonula;export' {
            [CompletionResult]::new('--fhir', '--fhir', [CompletionResultType]::ParameterName, 'As a FHIR R4 bundle')
            [CompletionResult]::new('--csv', '--csv', [CompletionResultType]::ParameterName, 'As tables, with the FHIR bundle and the released reports, in a new folder')
            [CompletionResult]::new('--deidentified', '--deidentified', [CompletionResultType]::ParameterName, 'Without names, numbers and free text, dates moved by patient, in a new folder')
            [CompletionResult]::new('--parquet', '--parquet', [CompletionResultType]::ParameterName, 'The same for engines such as DuckDB and Spark: Parquet tables in parts, in a new folder')
            [CompletionResult]::new('--ndjson', '--ndjson', [CompletionResultType]::ParameterName, 'Everything, with names, as FHIR bulk data (NDJSON), in a new folder')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Of all patients')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zonula;batch' {
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'The folder that the reports and `summary.csv` go to')
            [CompletionResult]::new('--jobs', '--jobs', [CompletionResultType]::ParameterName, 'How many reports are made at the same time; without it, one for each core')
            [CompletionResult]::new('--shard', '--shard', [CompletionResultType]::ParameterName, 'Make only a part of the manifest, `2/3` say: for several machines')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zonula;withdraw' {
            [CompletionResult]::new('--of-version', '--of-version', [CompletionResultType]::ParameterName, 'Its version; without it, the newest')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who withdraws it')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'zonula;verify' {
            [CompletionResult]::new('--code', '--code', [CompletionResultType]::ParameterName, 'The code on a printed report''s last page, as a scanner reads it')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'For programs')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zonula;backup' {
            [CompletionResult]::new('--folder', '--folder', [CompletionResultType]::ParameterName, 'Put backups into this folder from now on, with rotation: also by themselves, once a day and when the window locks')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'For programs')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zonula;restore' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zonula;rescue' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zonula;check' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zonula;catalogue' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List analytes, symptoms, taxa, statements and references')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one entry by its id, with its row and source')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Explain why a statement is proposed or is not, or a gate is closed or is not')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Check that what is listed is sound')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'zonula;catalogue;list' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'For programs: an object of arrays by kind')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zonula;catalogue;show' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zonula;catalogue;explain' {
            [CompletionResult]::new('--facts', '--facts', [CompletionResultType]::ParameterName, 'What is known: `crp = 2 mg/L [..5] ; symptom bloating = 6 ; known nsaid ; age = 40`')
            [CompletionResult]::new('--patient', '--patient', [CompletionResultType]::ParameterName, 'What is known of this patient, by record number, instead')
            [CompletionResult]::new('--known', '--known', [CompletionResultType]::ParameterName, 'A circumstance that holds for the patient, `nsaid` say; may be given several times')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'For programs')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zonula;catalogue;check' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zonula;catalogue;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List analytes, symptoms, taxa, statements and references')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one entry by its id, with its row and source')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Explain why a statement is proposed or is not, or a gate is closed or is not')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Check that what is listed is sound')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'zonula;catalogue;help;list' {
            break
        }
        'zonula;catalogue;help;show' {
            break
        }
        'zonula;catalogue;help;explain' {
            break
        }
        'zonula;catalogue;help;check' {
            break
        }
        'zonula;catalogue;help;help' {
            break
        }
        'zonula;statement' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Show what comes first, the pattern, and each statement with why it is proposed')
            [CompletionResult]::new('accept', 'accept', [CompletionResultType]::ParameterValue, 'Accept a statement: it is printed')
            [CompletionResult]::new('leave-out', 'leave-out', [CompletionResultType]::ParameterValue, 'Leave a statement out knowingly')
            [CompletionResult]::new('reopen', 'reopen', [CompletionResultType]::ParameterValue, 'Take a decision about a statement back')
            [CompletionResult]::new('write', 'write', [CompletionResultType]::ParameterValue, 'Write own words; they are printed')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove own words')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'zonula;statement;list' {
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the words')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'For programs')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zonula;statement;accept' {
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who accepts it')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the words')
            [CompletionResult]::new('--patient-words', '--patient-words', [CompletionResultType]::ParameterName, 'Words for the patient''s report')
            [CompletionResult]::new('--clinician-words', '--clinician-words', [CompletionResultType]::ParameterName, 'Words for the clinician''s report')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('--remember', '--remember', [CompletionResultType]::ParameterName, 'Offer the words for other patients too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zonula;statement;leave-out' {
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who leaves it out')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zonula;statement;reopen' {
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who takes it back')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zonula;statement;write' {
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who writes')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the words')
            [CompletionResult]::new('--patient-words', '--patient-words', [CompletionResultType]::ParameterName, 'Words for the patient''s report')
            [CompletionResult]::new('--clinician-words', '--clinician-words', [CompletionResultType]::ParameterName, 'Words for the clinician''s report')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('--remember', '--remember', [CompletionResultType]::ParameterName, 'Offer the words for other patients too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zonula;statement;remove' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zonula;statement;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Show what comes first, the pattern, and each statement with why it is proposed')
            [CompletionResult]::new('accept', 'accept', [CompletionResultType]::ParameterValue, 'Accept a statement: it is printed')
            [CompletionResult]::new('leave-out', 'leave-out', [CompletionResultType]::ParameterValue, 'Leave a statement out knowingly')
            [CompletionResult]::new('reopen', 'reopen', [CompletionResultType]::ParameterValue, 'Take a decision about a statement back')
            [CompletionResult]::new('write', 'write', [CompletionResultType]::ParameterValue, 'Write own words; they are printed')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove own words')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'zonula;statement;help;list' {
            break
        }
        'zonula;statement;help;accept' {
            break
        }
        'zonula;statement;help;leave-out' {
            break
        }
        'zonula;statement;help;reopen' {
            break
        }
        'zonula;statement;help;write' {
            break
        }
        'zonula;statement;help;remove' {
            break
        }
        'zonula;statement;help;help' {
            break
        }
        'zonula;circumstance' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Show what can be recorded, and what is')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Record one')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take one back')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'zonula;circumstance;list' {
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the words')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'For programs')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zonula;circumstance;set' {
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who records it')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zonula;circumstance;remove' {
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who takes it back')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zonula;circumstance;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Show what can be recorded, and what is')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Record one')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take one back')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'zonula;circumstance;help;list' {
            break
        }
        'zonula;circumstance;help;set' {
            break
        }
        'zonula;circumstance;help;remove' {
            break
        }
        'zonula;circumstance;help;help' {
            break
        }
        'zonula;cohort' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the cohorts, the clinic''s own too')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one cohort by its id')
            [CompletionResult]::new('table', 'table', [CompletionResultType]::ParameterValue, 'Describe all patients of the database: how each analyte, symptom and genus is distributed')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add the clinic''s own cohort from any microbiome table that is read')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'zonula;cohort;list' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'For programs')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zonula;cohort;show' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zonula;cohort;table' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('--tsv', '--tsv', [CompletionResultType]::ParameterName, 'Tab-separated, full precision')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'For programs')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zonula;cohort;add' {
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'Its id: small letters, digits and hyphens')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The name printed beside each percentile')
            [CompletionResult]::new('--population', '--population', [CompletionResultType]::ParameterName, 'Who the people are')
            [CompletionResult]::new('--citation', '--citation', [CompletionResultType]::ParameterName, 'Where the data were published, or who measured them')
            [CompletionResult]::new('--licence', '--licence', [CompletionResultType]::ParameterName, 'The data''s licence')
            [CompletionResult]::new('--rank', '--rank', [CompletionResultType]::ParameterName, 'The rank that profiles are compared at')
            [CompletionResult]::new('--technique', '--technique', [CompletionResultType]::ParameterName, '`shotgun`, `16s` or `microarray`, where the file does not say')
            [CompletionResult]::new('--profiler', '--profiler', [CompletionResultType]::ParameterName, 'The program that named the taxa, where the file does not say')
            [CompletionResult]::new('--profiler-version', '--profiler-version', [CompletionResultType]::ParameterName, 'Its version, where the file does not say')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Its reference database, where the file does not say')
            [CompletionResult]::new('--taxonomy', '--taxonomy', [CompletionResultType]::ParameterName, 'Whose names are used, `NCBI` or `GTDB` say, where the file does not say')
            [CompletionResult]::new('--women', '--women', [CompletionResultType]::ParameterName, 'How many of the people are women')
            [CompletionResult]::new('--men', '--men', [CompletionResultType]::ParameterName, 'How many are men')
            [CompletionResult]::new('--youngest', '--youngest', [CompletionResultType]::ParameterName, 'The age of the youngest, in full years')
            [CompletionResult]::new('--oldest', '--oldest', [CompletionResultType]::ParameterName, 'The age of the oldest, in full years')
            [CompletionResult]::new('--median-age', '--median-age', [CompletionResultType]::ParameterName, 'The median age, to the full year')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zonula;cohort;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the cohorts, the clinic''s own too')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one cohort by its id')
            [CompletionResult]::new('table', 'table', [CompletionResultType]::ParameterValue, 'Describe all patients of the database: how each analyte, symptom and genus is distributed')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add the clinic''s own cohort from any microbiome table that is read')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'zonula;cohort;help;list' {
            break
        }
        'zonula;cohort;help;show' {
            break
        }
        'zonula;cohort;help;table' {
            break
        }
        'zonula;cohort;help;add' {
            break
        }
        'zonula;cohort;help;help' {
            break
        }
        'zonula;brand' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the brands: the shipped ones, and the clinic''s own in `brands/` beside the database')
            [CompletionResult]::new('copy', 'copy', [CompletionResultType]::ParameterValue, 'Copy a shipped brand into `brands/` beside the database, for the clinic to change')
            [CompletionResult]::new('template', 'template', [CompletionResultType]::ParameterValue, 'Copy a report''s shipped template into `reports/` beside the database, for the clinic to change')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'zonula;brand;list' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'For programs')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zonula;brand;copy' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zonula;brand;template' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database; else ZONULA_DB, else the platform''s data folder')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else it is asked for')
            [CompletionResult]::new('--overlay', '--overlay', [CompletionResultType]::ParameterName, 'A folder with the clinic''s own data over the shipped catalogue; else ZONULA_OVERLAY')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zonula;brand;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the brands: the shipped ones, and the clinic''s own in `brands/` beside the database')
            [CompletionResult]::new('copy', 'copy', [CompletionResultType]::ParameterValue, 'Copy a shipped brand into `brands/` beside the database, for the clinic to change')
            [CompletionResult]::new('template', 'template', [CompletionResultType]::ParameterValue, 'Copy a report''s shipped template into `reports/` beside the database, for the clinic to change')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'zonula;brand;help;list' {
            break
        }
        'zonula;brand;help;copy' {
            break
        }
        'zonula;brand;help;template' {
            break
        }
        'zonula;brand;help;help' {
            break
        }
        'zonula;help' {
            [CompletionResult]::new('demo', 'demo', [CompletionResultType]::ParameterValue, 'Show the whole way on a sample patient: database, import, reports')
            [CompletionResult]::new('formats', 'formats', [CompletionResultType]::ParameterValue, 'List every readable format')
            [CompletionResult]::new('inspect', 'inspect', [CompletionResultType]::ParameterValue, 'Show what is in files and what is wrong with them; needs no database')
            [CompletionResult]::new('diversity', 'diversity', [CompletionResultType]::ParameterValue, 'Compute alpha diversity for each specimen; needs no database')
            [CompletionResult]::new('distance', 'distance', [CompletionResultType]::ParameterValue, 'Compute the distance of each specimen to each other; needs no database')
            [CompletionResult]::new('correlate', 'correlate', [CompletionResultType]::ParameterValue, 'Correlate the columns of a table: dates first, then series; needs no database')
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, 'Create the encrypted database')
            [CompletionResult]::new('unlock-test', 'unlock-test', [CompletionResultType]::ParameterValue, 'Say whether the passphrase opens the database')
            [CompletionResult]::new('change-passphrase', 'change-passphrase', [CompletionResultType]::ParameterValue, 'Change a passphrase; nothing is encrypted anew')
            [CompletionResult]::new('recovery-key', 'recovery-key', [CompletionResultType]::ParameterValue, 'Make a recovery key to print; an earlier one opens nothing any more')
            [CompletionResult]::new('people', 'people', [CompletionResultType]::ParameterValue, 'List, add and remove who works with the database')
            [CompletionResult]::new('audit', 'audit', [CompletionResultType]::ParameterValue, 'List what was done, or verify that the log of it is as it was written')
            [CompletionResult]::new('patient', 'patient', [CompletionResultType]::ParameterValue, 'Add, list and show patients')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Import files for a patient, list imports, or take one back')
            [CompletionResult]::new('symptom', 'symptom', [CompletionResultType]::ParameterValue, 'Enter, import or list symptoms')
            [CompletionResult]::new('intervention', 'intervention', [CompletionResultType]::ParameterValue, 'Enter, import or list what was taken or changed')
            [CompletionResult]::new('mapping', 'mapping', [CompletionResultType]::ParameterValue, 'List, show, export, add and remove what is known of laboratories'' files')
            [CompletionResult]::new('analyse', 'analyse', [CompletionResultType]::ParameterValue, 'Show everything computed about a patient, or what goes together within all of them')
            [CompletionResult]::new('report', 'report', [CompletionResultType]::ParameterValue, 'Write a patient''s report as a PDF')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write everything known about a patient for another system, or what research may have of all')
            [CompletionResult]::new('batch', 'batch', [CompletionResultType]::ParameterValue, 'Write the drafts of many patients, on all cores; one that fails stops no other')
            [CompletionResult]::new('withdraw', 'withdraw', [CompletionResultType]::ParameterValue, 'Take a released report back; its bytes and its record stay')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Say whether a PDF, or the code on a printed page, is that of a released report')
            [CompletionResult]::new('backup', 'backup', [CompletionResultType]::ParameterValue, 'Make a copy that is opened again, read to the last page and counted')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Put a backup in the place of the database; the file that is there is kept beside it')
            [CompletionResult]::new('rescue', 'rescue', [CompletionResultType]::ParameterValue, 'Put what is readable of a damaged database into a new one; the damaged one stays')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Check the database: pages, references, stored reports, the audit log')
            [CompletionResult]::new('catalogue', 'catalogue', [CompletionResultType]::ParameterValue, 'List, show or check what the program knows')
            [CompletionResult]::new('statement', 'statement', [CompletionResultType]::ParameterValue, 'Show, accept, leave out and write statements of a patient''s report')
            [CompletionResult]::new('circumstance', 'circumstance', [CompletionResultType]::ParameterValue, 'Record what stands beside results and symptoms: pregnancy, a medicine')
            [CompletionResult]::new('cohort', 'cohort', [CompletionResultType]::ParameterValue, 'List, show and add reference cohorts')
            [CompletionResult]::new('brand', 'brand', [CompletionResultType]::ParameterValue, 'List the brands of reports')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'zonula;help;demo' {
            break
        }
        'zonula;help;formats' {
            break
        }
        'zonula;help;inspect' {
            break
        }
        'zonula;help;diversity' {
            break
        }
        'zonula;help;distance' {
            break
        }
        'zonula;help;correlate' {
            break
        }
        'zonula;help;init' {
            break
        }
        'zonula;help;unlock-test' {
            break
        }
        'zonula;help;change-passphrase' {
            break
        }
        'zonula;help;recovery-key' {
            break
        }
        'zonula;help;people' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List who works with the database')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a person with a passphrase of their own')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Let a person go: their passphrase opens nothing any more')
            [CompletionResult]::new('role', 'role', [CompletionResultType]::ParameterValue, 'Change what a person may do')
            [CompletionResult]::new('rename', 'rename', [CompletionResultType]::ParameterValue, 'Rename a person; entries made before keep the name of then')
            break
        }
        'zonula;help;people;list' {
            break
        }
        'zonula;help;people;add' {
            break
        }
        'zonula;help;people;remove' {
            break
        }
        'zonula;help;people;role' {
            break
        }
        'zonula;help;people;rename' {
            break
        }
        'zonula;help;audit' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List what was done, newest first')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Say whether every entry is as it was written')
            break
        }
        'zonula;help;audit;list' {
            break
        }
        'zonula;help;audit;verify' {
            break
        }
        'zonula;help;patient' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a patient')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List patients by name')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a patient''s specimens, imports and reports')
            [CompletionResult]::new('erase', 'erase', [CompletionResultType]::ParameterValue, 'Erase a patient for good, where no law asks for the record to be kept')
            [CompletionResult]::new('retention', 'retention', [CompletionResultType]::ParameterValue, 'Show how long records are kept by law, or say which country''s law holds')
            break
        }
        'zonula;help;patient;add' {
            break
        }
        'zonula;help;patient;list' {
            break
        }
        'zonula;help;patient;show' {
            break
        }
        'zonula;help;patient;erase' {
            break
        }
        'zonula;help;patient;retention' {
            break
        }
        'zonula;help;import' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List a patient''s imports, or everybody''s')
            [CompletionResult]::new('bulk', 'bulk', [CompletionResultType]::ParameterValue, 'Bring in everybody of a folder of FHIR bulk data, people of several practices kept apart')
            [CompletionResult]::new('undo', 'undo', [CompletionResultType]::ParameterValue, 'Take back a whole import')
            break
        }
        'zonula;help;import;list' {
            break
        }
        'zonula;help;import;bulk' {
            break
        }
        'zonula;help;import;undo' {
            break
        }
        'zonula;help;symptom' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Enter how strongly a symptom was felt on a day')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Import a diary; the same as `import`')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List a patient''s symptoms')
            break
        }
        'zonula;help;symptom;add' {
            break
        }
        'zonula;help;symptom;import' {
            break
        }
        'zonula;help;symptom;list' {
            break
        }
        'zonula;help;intervention' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Enter something taken or changed')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Import a list of interventions; the same as `import`')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List a patient''s interventions')
            break
        }
        'zonula;help;intervention;add' {
            break
        }
        'zonula;help;intervention;import' {
            break
        }
        'zonula;help;intervention;list' {
            break
        }
        'zonula;help;mapping' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the kept mappings')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a mapping as the text of its file')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write a mapping to a file')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Keep a mapping from a file; one of the same laboratory is replaced')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a kept mapping')
            break
        }
        'zonula;help;mapping;list' {
            break
        }
        'zonula;help;mapping;show' {
            break
        }
        'zonula;help;mapping;export' {
            break
        }
        'zonula;help;mapping;add' {
            break
        }
        'zonula;help;mapping;remove' {
            break
        }
        'zonula;help;analyse' {
            break
        }
        'zonula;help;report' {
            break
        }
        'zonula;help;export' {
            break
        }
        'zonula;help;batch' {
            break
        }
        'zonula;help;withdraw' {
            break
        }
        'zonula;help;verify' {
            break
        }
        'zonula;help;backup' {
            break
        }
        'zonula;help;restore' {
            break
        }
        'zonula;help;rescue' {
            break
        }
        'zonula;help;check' {
            break
        }
        'zonula;help;catalogue' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List analytes, symptoms, taxa, statements and references')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one entry by its id, with its row and source')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Explain why a statement is proposed or is not, or a gate is closed or is not')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Check that what is listed is sound')
            break
        }
        'zonula;help;catalogue;list' {
            break
        }
        'zonula;help;catalogue;show' {
            break
        }
        'zonula;help;catalogue;explain' {
            break
        }
        'zonula;help;catalogue;check' {
            break
        }
        'zonula;help;statement' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Show what comes first, the pattern, and each statement with why it is proposed')
            [CompletionResult]::new('accept', 'accept', [CompletionResultType]::ParameterValue, 'Accept a statement: it is printed')
            [CompletionResult]::new('leave-out', 'leave-out', [CompletionResultType]::ParameterValue, 'Leave a statement out knowingly')
            [CompletionResult]::new('reopen', 'reopen', [CompletionResultType]::ParameterValue, 'Take a decision about a statement back')
            [CompletionResult]::new('write', 'write', [CompletionResultType]::ParameterValue, 'Write own words; they are printed')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove own words')
            break
        }
        'zonula;help;statement;list' {
            break
        }
        'zonula;help;statement;accept' {
            break
        }
        'zonula;help;statement;leave-out' {
            break
        }
        'zonula;help;statement;reopen' {
            break
        }
        'zonula;help;statement;write' {
            break
        }
        'zonula;help;statement;remove' {
            break
        }
        'zonula;help;circumstance' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Show what can be recorded, and what is')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Record one')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take one back')
            break
        }
        'zonula;help;circumstance;list' {
            break
        }
        'zonula;help;circumstance;set' {
            break
        }
        'zonula;help;circumstance;remove' {
            break
        }
        'zonula;help;cohort' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the cohorts, the clinic''s own too')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one cohort by its id')
            [CompletionResult]::new('table', 'table', [CompletionResultType]::ParameterValue, 'Describe all patients of the database: how each analyte, symptom and genus is distributed')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add the clinic''s own cohort from any microbiome table that is read')
            break
        }
        'zonula;help;cohort;list' {
            break
        }
        'zonula;help;cohort;show' {
            break
        }
        'zonula;help;cohort;table' {
            break
        }
        'zonula;help;cohort;add' {
            break
        }
        'zonula;help;brand' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the brands: the shipped ones, and the clinic''s own in `brands/` beside the database')
            [CompletionResult]::new('copy', 'copy', [CompletionResultType]::ParameterValue, 'Copy a shipped brand into `brands/` beside the database, for the clinic to change')
            [CompletionResult]::new('template', 'template', [CompletionResultType]::ParameterValue, 'Copy a report''s shipped template into `reports/` beside the database, for the clinic to change')
            break
        }
        'zonula;help;brand;list' {
            break
        }
        'zonula;help;brand;copy' {
            break
        }
        'zonula;help;brand;template' {
            break
        }
        'zonula;help;help' {
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
