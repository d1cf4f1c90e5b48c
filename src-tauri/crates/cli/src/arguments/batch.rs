//! What a batch and a withdrawal are asked for with.

use clap::Args;
use std::path::PathBuf;

/// What a batch is asked for with.
#[derive(Args)]
pub(crate) struct BatchArguments {
    /// CSV with a column `patient`, and where wanted `variant`, `language`, `paper`, `brand`, `file`.
    #[arg(value_name = "MANIFEST.csv")]
    pub(crate) manifest: PathBuf,
    /// The folder that the reports and `summary.csv` go to.
    #[arg(long, value_name = "DIR")]
    pub(crate) out: PathBuf,
    /// How many reports are made at the same time; without it, one for each core.
    #[arg(long, value_name = "N", default_value_t = 0, hide_default_value = true)]
    pub(crate) jobs: usize,
    /// Make only a part of the manifest, `2/3` say: for several machines.
    #[arg(long, value_name = "i/n", value_parser = shard, default_value = "1/1", hide_default_value = true)]
    pub(crate) shard: (usize, usize),
}

/// What a withdrawal is asked for with.
#[derive(Args)]
#[command(disable_version_flag = true)]
pub(crate) struct WithdrawArguments {
    /// The report's number.
    #[arg(value_name = "NUMBER")]
    pub(crate) number: String,
    /// Its version; without it, the newest.
    #[arg(long, value_name = "N")]
    pub(crate) of_version: Option<u32>,
    /// Who withdraws it.
    #[arg(long, value_name = "NAME")]
    pub(crate) by: String,
    /// Why.
    #[arg(long, value_name = "TEXT")]
    pub(crate) reason: String,
}

/// Reads `2/3`.
fn shard(text: &str) -> Result<(usize, usize), String> {
    let parts =
        text.split_once('/').and_then(|(part, of)| Some((part.parse().ok()?, of.parse().ok()?)));
    match parts {
        Some((part, of)) if part >= 1 && part <= of => Ok((part, of)),
        _ => Err("write a part as `2/3`".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::shard;

    #[test]
    fn a_part_lies_within_the_whole() {
        assert_eq!(shard("2/3"), Ok((2, 3)));
        for wrong in ["0/3", "4/3", "2", "a/b", "1/0"] {
            assert!(shard(wrong).is_err(), "{wrong}");
        }
    }
}
