//! Semantic types of QIIME 2: which are tables of abundance, and what the others are.

/// What artifacts that are no tables of abundance are; a longer beginning stands before its own.
const OTHERS: &[(&str, &str)] = &[
    ("FeatureTable[PresenceAbsence]", "a table of presence and absence, without abundance"),
    ("FeatureTable[Composition]", "a table with a pseudocount in place of its zeros"),
    ("FeatureTable[Balance]", "a table of balances between groups of taxa, not of abundance"),
    ("FeatureTable[PercentileNormalized]", "a table of percentiles, not of abundance"),
    ("FeatureTable[Design]", "a design matrix, not a table of abundance"),
    ("FeatureTable", "a feature table of a kind that holds no abundance"),
    ("FeatureData[Taxonomy]", "a taxonomy, not a table"),
    ("FeatureData[Sequence]", "the sequences of features, not a table"),
    ("FeatureData[AlignedSequence]", "aligned sequences, not a table"),
    ("FeatureData[Importance]", "how much features weigh in a model, not a table of abundance"),
    ("FeatureData[Differential", "differences between groups, not a table of abundance"),
    ("FeatureData", "what is known about features, not a table"),
    ("Phylogeny[Rooted]", "a rooted phylogenetic tree, not a table"),
    ("Phylogeny[Unrooted]", "an unrooted phylogenetic tree, not a table"),
    ("Hierarchy", "a hierarchical clustering of features, not a table"),
    ("DistanceMatrix", "a matrix of distances between samples, not a table of abundance"),
    ("PCoAResults", "an ordination, not a table"),
    ("ProcrustesStatistics", "a comparison of ordinations, not a table"),
    ("SampleData[AlphaDiversity]", "alpha diversity of samples, not a table of abundance"),
    ("SampleData[DADA2Stats]", "how many reads DADA2 kept, not a table of abundance"),
    ("SampleData[SequencesWithQuality]", "raw reads, not a table"),
    ("SampleData[PairedEndSequencesWithQuality]", "raw reads in pairs, not a table"),
    ("SampleData[JoinedSequencesWithQuality]", "joined reads, not a table"),
    ("SampleData", "what is known about samples, not a table of abundance"),
    ("DeblurStats", "how many reads Deblur kept, not a table of abundance"),
    ("QualityFilterStats", "how many reads a filter kept, not a table of abundance"),
    ("MultiplexedSingleEndBarcodeInSequence", "raw reads of all samples, not a table"),
    ("MultiplexedPairedEndBarcodeInSequence", "raw reads of all samples, not a table"),
    ("RawSequences", "raw reads of all samples, not a table"),
    ("EMPSingleEndSequences", "raw reads of all samples, not a table"),
    ("EMPPairedEndSequences", "raw reads of all samples, not a table"),
    ("TaxonomicClassifier", "a trained classifier, not a table"),
    ("SampleEstimator", "a trained model, not a table"),
    ("ImmutableMetadata", "metadata of samples or features, not a table of abundance"),
    ("Visualization", "a visualisation, not a table"),
];

/// Returns whether a type is a table of counts or of shares.
pub(super) fn is_abundance(semantic_type: &str) -> bool {
    matches!(semantic_type, "FeatureTable[Frequency]" | "FeatureTable[RelativeFrequency]")
}

/// Says what an artifact of a type is.
pub(super) fn what_it_is(semantic_type: &str) -> &'static str {
    let known = OTHERS.iter().find(|(beginning, _)| semantic_type.starts_with(beginning));
    known.map_or("an artifact that holds no table of abundance", |(_, what)| *what)
}

/// Says what a person can do with an artifact of a type.
pub(super) fn advice(semantic_type: &str) -> &'static str {
    match semantic_type {
        "FeatureData[Taxonomy]" | "Phylogeny[Rooted]" | "Phylogeny[Unrooted]" => {
            "choose it together with the table whose features it names"
        }
        _ => "import the artifact of the type `FeatureTable[Frequency]` that this was made from",
    }
}
