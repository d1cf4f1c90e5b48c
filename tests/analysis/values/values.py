"""Values that `tests/analysis/agreement.rs` holds Zonula's figures against, computed by scikit-bio.

    python values.py DATA OUT

DATA is the folder of public tables, OUT where the .tsv files go. Each file's first line names the
versions. Made with Python 3.11, scikit-bio 0.7.4, SciPy 1.17.1, pingouin 0.7.0, biom-format 2.1.18.
"""

import io
import sys
import zipfile
from pathlib import Path

import biom
import h5py
import numpy as np
import pandas as pd
import pingouin
import scipy
import skbio
from skbio.diversity import alpha_diversity, beta_diversity
from skbio.stats.distance import permanova
from skbio.stats.ordination import pcoa

data, out = Path(sys.argv[1]), Path(sys.argv[2])
VERSIONS = f"# scikit-bio {skbio.__version__}, SciPy {scipy.__version__}, pingouin {pingouin.__version__}"


def write(name, table):
    text = table.to_csv(sep="\t", index=False, float_format="%.17g", lineterminator="\n")
    (out / name).write_text(VERSIONS + "\n" + text)


def inside(archive, ending):
    with zipfile.ZipFile(archive) as files:
        name = next(name for name in files.namelist() if name.endswith(ending))
        return files.read(name)


# Faith's index and UniFrac of the moving pictures, with the tree that was made of the sequences.
folder = data / "microbiome/qiime2_qza"
with h5py.File(io.BytesIO(inside(folder / "moving-pictures_table.qza", ".biom"))) as file:
    table = biom.Table.from_hdf5(file)
tree = skbio.TreeNode.read(io.StringIO(inside(folder / "moving-pictures_tree.qza", ".nwk").decode()))
counts = table.matrix_data.T.toarray().astype(int)
names, taxa = list(table.ids()), list(table.ids(axis="observation"))
faith = alpha_diversity("faith_pd", counts, ids=names, taxa=taxa, tree=tree)
write("faith.tsv", pd.DataFrame({"specimen": names, "faith_pd": faith.values}))
kinds = {
    "unweighted": ("unweighted_unifrac", {}),
    "weighted": ("weighted_unifrac", {"normalized": False}),
    "normalised": ("weighted_unifrac", {"normalized": True}),
}
pairs = [(one, other) for one in range(len(names)) for other in range(one)]
rows = {"one": [names[one] for one, _ in pairs], "other": [names[other] for _, other in pairs]}
for kind, (metric, options) in kinds.items():
    found = beta_diversity(metric, counts, ids=names, taxa=taxa, tree=tree, **options)
    rows[kind] = [found.data[one, other] for one, other in pairs]
write("unifrac.tsv", pd.DataFrame(rows))

# Repeated-measures correlation by pingouin, the same data as in values.R.
genera = pd.read_csv(data / "timeseries/mars_ibs_genera.counts.tsv", sep="\t", index_col=0)
people = pd.read_csv(data / "timeseries/mars_ibs_metadata.tsv", sep="\t", index_col="Sample")
share = genera.div(genera.sum(axis=1), axis=0)
shannon = -(share * np.log(share.where(share > 0))).sum(axis=1)
severity = pd.to_numeric(people["IBS_symptom_severity_1_500"], errors="coerce")
own = pd.DataFrame({"subject": people["Subject"], "x": shannon, "y": severity}).dropna()
own = own[own.groupby("subject")["x"].transform("count") > 1]
found = pingouin.rm_corr(data=own, x="x", y="y", subject="subject").iloc[0]
low, high = next(found[name] for name in ("CI95", "CI95%") if name in found)
write("rmcorr_pingouin.tsv", pd.DataFrame([{
    "r": found["r"], "freedom": found["dof"],
    "p": next(found[name] for name in ("pval", "p_val", "p-val") if name in found),
    "low": low, "high": high}]))

# Pseudo-F and the shares of the axes once more, by scikit-bio.
dietswap = pd.read_csv(data / "cohorts/dietswap.counts.tsv", sep="\t", index_col=0).T
about = pd.read_csv(data / "cohorts/dietswap.metadata.tsv", sep="\t", index_col=0).loc[dietswap.index]
shares = dietswap.div(dietswap.sum(axis=1), axis=0)
distances = beta_diversity("braycurtis", shares.values, ids=list(dietswap.index))
write("permanova_skbio.tsv", pd.DataFrame([
    {"grouping": column, "F": permanova(distances, list(about[column]), permutations=0)["test statistic"]}
    for column in ("group", "nationality", "subject")]))
found = pcoa(distances, method="eigh")
write("pcoa_shares.tsv", pd.DataFrame({"share": found.proportion_explained.values[:20]}))
