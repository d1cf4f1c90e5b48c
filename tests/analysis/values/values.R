# Values that `tests/analysis/agreement.rs` holds Zonula's figures against, computed by R and vegan.
#
#   Rscript values.R DATA OUT
#
# DATA is the folder of public tables, OUT where the .tsv files go. Each file's first line names the
# versions. Made with R 4.2.2 and vegan 2.6-4.
suppressMessages(library(vegan))
arguments <- commandArgs(trailingOnly = TRUE)
data <- arguments[1]
out <- arguments[2]
versions <- paste0("# R ", getRversion(), ", vegan ", packageVersion("vegan"))

write <- function(name, table) {
  path <- file.path(out, name)
  writeLines(versions, path)
  number <- sapply(table, is.numeric)
  table[number] <- lapply(table[number], function(x) sprintf("%.17g", x))
  suppressWarnings(write.table(table, path, append = TRUE, sep = "\t", quote = FALSE,
                               row.names = FALSE))
}
read <- function(path) {
  read.delim(file.path(data, path), check.names = FALSE, quote = "", comment.char = "")
}

# Principal coordinates and PERMANOVA of two tables, Bray-Curtis between shares.
dietswap <- read("cohorts/dietswap.counts.tsv")
counts <- t(as.matrix(dietswap[, -1]))
about <- read("cohorts/dietswap.metadata.tsv")
about <- about[match(rownames(counts), about$sample_id), ]
distances <- vegdist(counts / rowSums(counts), method = "bray")
scaled <- cmdscale(distances, k = 4, eig = TRUE)
write("pcoa_eigenvalues.tsv", data.frame(eigenvalue = scaled$eig))
write("pcoa_points.tsv", data.frame(specimen = rownames(counts), scaled$points))
groups <- c("group", "nationality", "subject")
tested <- lapply(groups, function(column) {
  set.seed(1)
  found <- adonis2(distances ~ about[[column]], permutations = 999)
  data.frame(grouping = column, F = found$F[1], R2 = found$R2[1], p = found[["Pr(>F)"]][1])
})
write("permanova.tsv", do.call(rbind, tested))

# Repeated-measures correlation as an analysis of covariance with one slope: irritable bowel
# severity against Shannon's index within each participant of Mars et al. 2020.
genera <- read("timeseries/mars_ibs_genera.counts.tsv")
people <- read("timeseries/mars_ibs_metadata.tsv")
shannon <- diversity(as.matrix(genera[, -1]), index = "shannon")
people <- people[match(genera[[1]], people$Sample), ]
severity <- suppressWarnings(as.numeric(people$IBS_symptom_severity_1_500))
own <- data.frame(subject = people$Subject, x = shannon, y = severity)
own <- own[!is.na(own$y), ]
own <- own[own$subject %in% names(which(table(own$subject) > 1)), ]
own$subject <- factor(own$subject)
full <- lm(y ~ subject + x, own)
sums <- anova(full)
slope <- coef(full)[["x"]]
r <- sign(slope) * sqrt(sums["x", "Sum Sq"] / (sums["x", "Sum Sq"] + sums["Residuals", "Sum Sq"]))
freedom <- sums["Residuals", "Df"]
reach <- qnorm(0.975) / sqrt(freedom - 1)
write("rmcorr.tsv", data.frame(
  people = nlevels(own$subject), freedom = freedom, r = r, p = sums["x", "Pr(>F)"],
  low = tanh(atanh(r) - reach), high = tanh(atanh(r) + reach)))

# Spearman's exact p: Shannon against severity of each participant with 4 to 9 scored specimens and
# no ties.
exact <- do.call(rbind, lapply(split(own, own$subject), function(person) {
  n <- nrow(person)
  if (n < 4 || n > 9 || anyDuplicated(person$x) || anyDuplicated(person$y)) return(NULL)
  found <- cor.test(person$x, person$y, method = "spearman", exact = TRUE)
  data.frame(subject = as.character(person$subject[1]), n = n,
             rho = unname(found$estimate), p = found$p.value)
}))
write("spearman_exact.tsv", exact)
# The family of these tests.
write("bh.tsv", data.frame(p = exact$p, q = p.adjust(exact$p, method = "BH")))

# Quantiles of Student's t, two-sided.
grid <- expand.grid(chance = c(0.5, 0.1, 0.05, 0.01, 1e-4), freedom = c(1, 1.7, 4, 12.5, 60, 400))
write("student.tsv", data.frame(grid, t = qt(1 - grid$chance / 2, grid$freedom)))
