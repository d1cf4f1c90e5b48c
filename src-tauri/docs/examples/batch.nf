// A night's reports with Nextflow:
//   nextflow run batch.nf --database copy.db --manifest everybody.csv --passphrase passphrase.txt
// The database is a verified copy (`zonula backup copy.db`); each task works on its own.

params.database = 'copy.db'
params.manifest = 'everybody.csv'
params.passphrase = 'passphrase.txt'
params.shards = 4
params.out = 'reports'

process reports {
    cpus 4
    memory 2.GB
    // Copied, not linked: a database is open in one program at a time.
    stageInMode 'copy'
    publishDir params.out, mode: 'copy'

    input:
    tuple val(shard), path('zonula.db'), path('manifest.csv'), path('passphrase.txt')

    output:
    path 'reports/*'

    // Exit code 1: a report failed and is in the summary; the others are made.
    script:
    """
    chmod 600 zonula.db
    zonula batch manifest.csv --out reports --shard ${shard}/${params.shards} \\
        --jobs ${task.cpus} --db zonula.db --passphrase-file passphrase.txt || [ \$? -eq 1 ]
    """
}

workflow {
    Channel.of(1..params.shards)
        .map { shard -> tuple(shard, file(params.database), file(params.manifest), file(params.passphrase)) }
        | reports
}
