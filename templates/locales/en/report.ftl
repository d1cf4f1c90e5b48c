# The words of the reports in English. One sentence is one message; arguments are whole words,
# numbers or names, never parts of a sentence.

## Document and page furniture

document-title = Gut barrier report for { $patient }, { $number }
report-title = Gut barrier report
report-number = { $number }, version { $version }
report-moment = { $moment } ({ $zone })
furniture-identifiers = born { $born } · record no. { $number }
furniture-report = Report { $report }
furniture-report-amended = Report { $report } · amended, replaces { $number }, version { $version }
furniture-page = page { $page } of { $pages }
furniture-draft = DRAFT – not released
release-draft = not released
release-by = { $by }, { $moment }
amended = This report is amended. It replaces report { $number }, version { $version }. What changed:

## Dates and numbers

date-long = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
  } { $year }
date-short = { $day } { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
  } { $year }
date-month = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
  } { $year }
date-time = { $date }, { $time }
date-not-stated = date not stated
not-stated = not stated
number-percent = { $number }%
number-percent-below = < { $number }%

## Identity

identity-patient = Patient
identity-born = Born
identity-born-age = { $date } ({ $age ->
    [one] { $age } year
   *[other] { $age } years
  })
identity-sex = Sex
identity-number = Record no.
identity-report = Report
identity-date = Made on
identity-specimens = Specimens
identity-specimens-text = { $count ->
    [one] 1 day, { $last }
   *[other] { $count } days, { $first } to { $last }
  }
identity-release = Reviewed and released
sex-female = female
sex-male = male
sex-unknown = not recorded

## Page 1

cover-question = The question of this visit
cover-domains = Seven areas at a glance
cover-changed = Changed beyond expected variation
cover-missing = Could not be assessed
first-title = A medical assessment comes first
first-result = { $analyte } is { $value }. A result in this range needs a medical assessment before anything is said about the gut barrier.
first-symptom = { $symptom } is recorded in the diary. This needs a medical assessment whatever the other findings are.
not-a-diagnosis = “Leaky gut syndrome” is not a recognised diagnosis, and no routine test can establish it. This report describes findings around the gut barrier; it does not say what causes them.
pattern-too-little = { $assessed ->
    [0] None of the seven areas could be assessed: too little for a statement about a pattern.
    [one] Only 1 of the seven areas could be assessed: too little for a statement about a pattern. Each finding stands for itself.
   *[other] Only { $assessed } of the seven areas could be assessed: too little for a statement about a pattern. Each finding stands for itself.
  }
pattern-little = { $count ->
    [0] None of the { $assessed } assessed areas stands out.
   *[other] { $count } of { $assessed } assessed areas stands out.
  } { $missing ->
    [0] All seven were assessed.
    [one] One could not be assessed.
   *[other] { $missing } could not be assessed.
  }
pattern-some = { $count } of { $assessed } assessed areas stand out{ $missing ->
    [0] .
    [one] ; one could not be assessed.
   *[other] ; { $missing } could not be assessed.
  } Agreement of this kind is common and unspecific: other medical explanations come first.
pattern-broad = { $count } of { $assessed } assessed areas stand out{ $missing ->
    [0] .
    [one] ; one could not be assessed.
   *[other] ; { $missing } could not be assessed.
  } Broad agreement counts for more than a single finding, yet it does not establish a change of permeability: other medical explanations come first.
pattern-suspended = No statement about a pattern. { $why }
pattern-range = Without any one of the areas the count lies between { $least } and { $most }; a borderline area counts as half. Without tests of the research tier it is { $validated }.
changed-rise = { $analyte } rose from { $from } to { $value } since { $date }.
changed-fall = { $analyte } fell from { $from } to { $value } since { $date }.
changed-no-series = No result has an earlier one to be compared with.
changed-summary = { $judged ->
    [0] No change could be held against published variation.
    [one] One change could be held against published variation; { $changed ->
        [0] it lies within it.
       *[other] it lies beyond it.
      }
   *[other] { $judged } changes could be held against published variation; { $changed ->
        [0] none lies beyond it.
        [one] one lies beyond it.
       *[other] { $changed } lie beyond it.
      }
  } { $open ->
    [0] { "" }
    [one] One more is not interpretable.
   *[other] { $open } more are not interpretable.
  }
missing-nothing = Everything that this report covers could be assessed.
missing-all = { $count ->
    [one] The one item and its reason
   *[other] All { $count } items with their reasons
  }

## Domains and tiles

domain-digestive = Digestive symptoms
domain-food = Food reactions
domain-energy = Energy and mind
domain-skin = Skin
domain-barrier = Barrier markers
domain-inflammation = Inflammation
domain-microbiome = Microbiome
domain-other = Other entries
needs-barrier = needs a sugar permeability test, or two of LBP, I-FABP and faecal alpha-1-antitrypsin with an interval
needs-inflammation = needs faecal calprotectin and CRP
needs-profile = no stool profile that diversity can be computed from
needs-digestive = needs at least four of the eight digestive symptoms in the diary
needs-food = needs new food reactions in the diary, or those to wheat and to dairy
needs-energy = needs fatigue in the diary
needs-skin = needs eczema, acne, rosacea, hives or itching in the diary
needs-microbiome = needs a stool profile with a matching cohort that is large enough, and no antibiotics within three months
open-food = Strong, but not recorded as new within 24 months
open-energy = Strong; haemoglobin, ferritin and TSH come first
open-skin = Strong, but not recorded as new or worse within 24 months
open-inflammation = Raised once; a second measurement decides
tile-missing = not assessed
tile-open = { $value }, waits
tile-borderline = { $value }, borderline
tile-limited = { $detail } · limited by: { $names }
tile-symptoms = { $strong } of { $count } strong
tile-symptoms-detail = Strongest: { $strongest }, { $share } of 10
tile-results = { $outside } of { $count } outside
tile-results-too-little = One marker alone decides nothing. Outside the interval: { $names }
tile-results-too-little-within = One marker alone decides nothing. Within the interval: { $names }
tile-results-outside = Outside the interval: { $names }
tile-results-remarks = Above the interval, but not counted: { $names }
tile-results-within-remarks = Within the interval: { $names }. Above it, but not counted: { $remarks }
tile-results-within = Within the interval: { $names }
tile-profile = Shannon { $shannon }
tile-profile-none = not assessed
tile-butyrate = butyrate producers { $share }
tile-butyrate-percentile = butyrate producers { $share }, { NUMBER($percentile, type: "ordinal") ->
    [one] { $percentile }st
    [two] { $percentile }nd
    [few] { $percentile }rd
   *[other] { $percentile }th
  } percentile

## Results

results-title = Results
results-intro = The latest result of each analyte, with the reference interval it was held against and the result before it. Values stand as the laboratory wrote them.
results-legend = H ▲ above, L ▼ below the reference interval; · within it; ? a comparator leaves it open; – not classified. Number line: the band is the reference interval, the filled mark this result, paler marks earlier results, thin strokes decision limits. “Not interpretable” changes stand with their reason under “What this report could not assess”. An interval marked “catalogue” fills a gap that the laboratory left.
column-analyte = Analyte
column-result = Result
column-flag = Flag
column-line = On the interval
column-interval = Reference interval
column-previous = Before
column-change = Change
column-unit = Unit
column-sparkline = Course
column-date = Date
column-method = Method
column-unassigned = Unassigned
column-depth = Depth
column-measure = Measure
column-value = Value
column-percentile = Percentile (95% interval)
column-group = Group
column-share = Share
column-members = Members found
column-what = What
column-why = Why
column-number = No.
column-file = File
column-format = Format
column-imported = Imported
column-written = As written
column-converted = Converted
column-rule = Conversion
column-place = Place
flag-high = H ▲
flag-low = L ▼
flag-within = ·
flag-undecided = ?
flag-not-classified = –
verdict-high = above the reference interval
verdict-low = below the reference interval
verdict-within = within the reference interval
verdict-undecided = not decidable
verdict-not-classified = not classified
result-as-written = (as written: { $value })
result-unit-not-stated = unit not stated
interval-between = { $low }–{ $high }
interval-up-to = ≤ { $high }
interval-from = ≥ { $low }
interval-laboratory = laboratory
interval-catalogue = catalogue
interval-none = no interval available
not-classified-no-interval = not classified
not-classified-unknown-unit = not classified: unit missing or not understood
not-classified-unit-mismatch = not classified: value and interval have different units
not-classified-not-numeric = not classified: result in words
not-classified-sex-not-recorded = not classified: the limits depend on the sex, which is not recorded
not-classified-child = not classified: the limits are for adults
not-classified-no-analysis = not classified
undecided = not decidable: the comparator leaves it open
line-none = –
line-alternative = { $analyte } { $value }, { $verdict } ({ $interval })
previous-none = none
change-none = –
change-rise = ▲ rise
change-fall = ▼ fall
change-within = within variation
change-not-interpretable = not interpretable
change-no-variation = no variation published
change-other-laboratory = other laboratory
change-laboratory-not-stated = laboratory not stated
change-other-method = other method
change-other-unit = other unit
change-no-ratio = no ratio (comparator or zero)
specimen-stool = Stool
specimen-serum = Serum
specimen-plasma = Plasma
specimen-whole-blood = Whole blood
specimen-urine = Urine
specimen-breath = Breath
specimen-saliva = Saliva
specimen-not-stated = Material not stated
specimen-times = specimen { $label } · collected { $collected } · received { $received } · reported { $reported }
laboratory-with-address = { $name }, { $address }
laboratory-without-address = { $name }, address not stated in the source
laboratory-not-stated = laboratory not stated in the source
caveat-zonulin = Commercial “zonulin” kits do not measure zonulin (pre-haptoglobin 2) specifically but related proteins such as properdin or complement C3. The value says little by itself and is not counted on page 1.
caveat-endotoxin = Single endotoxin values are easily disturbed by contamination and by inhibitors in plasma; no valid clinical interval is known.
caveat-food-igg = Food-specific IgG shows contact with a food, not intolerance to it; expert societies advise against its use.

## Panels

panel-barrier = Gut barrier
panel-inflammation = Inflammation
panel-blood-in-stool = Blood in stool
panel-digestion = Digestion and absorption
panel-fatty-acids = Short-chain fatty acids
panel-infection = Infection
panel-immune = Immune system and allergy
panel-blood-count = Blood count
panel-iron = Iron
panel-liver-kidney = Liver, kidney, proteins
panel-metabolism = Metabolism and hormones
panel-vitamins = Vitamins and trace elements
panel-other = Other results

## Course

course-title = Course
course-intro = All results over all visits. Results outside their interval are set heavy with their flag; the course line is broken where laboratory or method changed, because values from either side are not comparable.
course-caption = Visits from { $first } to { $last }
course-events = Specimens
sparkline-alternative = { $count } values between { $lowest } and { $highest }{ $limits ->
    [0] { "" }
    [one] , one of them beyond a limit
   *[other] , { $limits } of them beyond a limit
  }{ $breaks ->
    [0] { "" }
    [one] , with one change of laboratory or method
   *[other] , with { $breaks } changes of laboratory or method
  }

## Microbiome

microbiome-title = Microbiome
microbiome-intro = A stool profile shows which microbes one method found in one specimen. There is no agreed normal microbiome; profiles are compared only with people measured in the same way.
microbiome-method = { $method }; diversity of { $ranks }
microbiome-visits = The profiles over all visits
method-line = { $technique }; profiler { $profiler }; database { $database }; taxonomy { $taxonomy }
technique-shotgun = shotgun sequencing
technique-16s = 16S amplicon sequencing
technique-microarray = microarray
technique-pcr = PCR panel
technique-culture = culture
technique-not-stated = technique not stated
ranks-domain = domains
ranks-phylum = phyla
ranks-class = classes
ranks-order = orders
ranks-family = families
ranks-genus = genera
ranks-species = species
ranks-strain = strains
ranks-feature = features
depth-not-stated = not stated
diversity-title = Diversity
diversity-caption = Diversity of the latest profile
metric-observed = Observed taxa
metric-chao1 = Chao1 richness
metric-ace = ACE richness
metric-shannon = Shannon diversity
metric-simpson = Simpson diversity
metric-inverse-simpson = Inverse Simpson
metric-pielou = Pielou evenness
metric-fisher-alpha = Fisher’s alpha
metric-berger-parker = Berger–Parker dominance
metric-goods-coverage = Good’s coverage
no-value-needs-counts = not comparable: richness needs counts, the source gives shares
no-value-empty = the profile is empty
no-value-undefined = not defined for this profile
no-value-targeted-panel = Diversity is not computed for panels by PCR or culture: they look for chosen targets only.
no-value-no-cohort = no reference cohort of the same method and rank is at hand
no-value-method-not-stated = no cohort may be chosen: the file does not state technique, profiler or taxonomy
no-value-depth-differs = not comparable: the sequencing depth lies outside the cohort’s
no-value-no-lineage = the taxa have no names at the rank that is needed
no-value-needs-species = needs species: the source names genera only
no-value-other-profiler = not applicable: defined for another profiler or rank
no-value-not-in-tree = needs a tree that holds all taxa
no-value-too-few-pairs = too few pairs
no-value-hardly-varies = hardly any variation: fewer than three different values
tile-percentile = { NUMBER($percentile, type: "ordinal") ->
    [one] { $percentile }st
    [two] { $percentile }nd
    [few] { $percentile }rd
   *[other] { $percentile }th
  } percentile of { $n }
percentile-interval = { NUMBER($percentile, type: "ordinal") ->
    [one] { $percentile }st
    [two] { $percentile }nd
    [few] { $percentile }rd
   *[other] { $percentile }th
  } ({ $low }–{ $high })
distribution-title = Diversity among the reference cohort
distribution-reading = { $value } · { NUMBER($percentile, type: "ordinal") ->
    [one] { $percentile }st
    [two] { $percentile }nd
    [few] { $percentile }rd
   *[other] { $percentile }th
  } percentile of { $n } ({ $low }–{ $high })
distribution-spread = 5th to 95th percentile, median
distribution-quartiles = quartiles, median
distribution-own = this profile
distribution-earlier = earlier profiles
distribution-caption = The shape shows { $cohort }: { $n } people, { $population }; { $method }. Percentiles stand with their 95% interval. High diversity is not good, nor low diversity bad, by itself.
distribution-alternative = Diversity of the latest profile among the cohort. { $readings }
rarefaction-title = What more reads would find
rarefaction-x = Depth (reads)
rarefaction-y = Expected { $ranks }
rarefaction-cohort = { $cohort }, { $n } people: 5th to 95th percentile, median
rarefaction-caption = A curve that flattens has found most of what is there; one that still climbs would find more with more reads. Profiles are compared at the same depth only. The profile of { $day } holds { $found } { $ranks } in { $depth } reads.
rarefaction-alternative = { $curves } curves of expected { $ranks } against depth. The latest, of { $day }, ends at { $found } { $ranks } in { $depth } reads.
map-title = Own profiles among the reference cohort
map-axis = Axis { $axis }: { $share } of the differences
map-cohort = { $cohort }, { $n } people
map-own = own profiles in order of time, the latest filled
map-caption = Each mark is a profile; marks that lie close are alike in their { $ranks } (Bray–Curtis distances of shares, principal coordinates). The cohort alone makes the map; own profiles are laid on it. A place at the edge or in the middle is neither good nor bad. { $hidden } of the differences cannot be drawn on any map.
map-moved = The profile of { $last } differs from the first, of { $first }, by { $distance }: 0 is the same, 1 has nothing in common.
map-alternative = { $own } own profiles, { $first } to { $last }, as a path among { $n } people of { $cohort }.
composition-title = Composition
stacked-title-phylum = Phyla
stacked-title-genus = Genera
stacked-axis = Share of assigned abundance
stacked-other = other
stacked-cohort = { $cohort }, mean
stacked-caption = Of the latest profile’s { $ranks }, { $top } is the most abundant with { $share }; the { $count } most abundant are named, all others are summed.
stacked-caption-cohort = Of the latest profile’s { $ranks }, { $top } is the most abundant with { $share }; the { $count } most abundant are named, all others are summed. The last bar is the mean of { $cohort } (n = { $n }).
stacked-alternative = Shares in the latest of { $bars ->
    [one] 1 profile
   *[other] { $bars } profiles
  }: { $list }
groups-title = Functional groups
groups-intro = Taxa are grouped by what they are known for; whether they do it in this gut was not measured. Butyrate nourishes the cells of the colon’s lining, which is why its producers come first.
groups-figure-title = Functional groups among the reference cohort
groups-axis = Share of assigned abundance, % (square-root scale)
groups-cohort = { $cohort }, { $n } people: 5th to 95th percentile, quartiles, median
groups-figure-caption = The filled mark is the latest profile, open ones are earlier. A mark outside the line lies beyond what nine in ten of the people compared have; that is a place among them, not a limit of health.
groups-alternative = Functional groups of the latest profile among { $cohort }. { $readings }
groups-no-members = none found
groups-more = and { $count } more
group-butyrate = Butyrate producers
group-propionate = Propionate producers
group-acetate = Acetate producers
group-lactate = Lactate producers
group-fibre-degrader = Fibre degraders
group-mucin-degrader = Mucin degraders
group-lps-gram-negative = Gram-negative with LPS
group-h2s = Sulfide producers
group-sulfate-reducer = Sulfate reducers
group-methanogen = Methanogens
group-histamine = Histamine producers
group-bile-acid-7alpha = Bile acid converters (7α)
group-bsh = Bile salt hydrolysers
group-equol = Equol producers
group-gaba = GABA producers
group-indole = Indole producers
group-tma = Trimethylamine producers
group-proteolytic = Protein degraders
group-oral-taxon = Taxa of the mouth
group-opportunist = Opportunists
group-pathogen = Possible pathogens
group-probiotic-genus = Genera used as probiotics

## Symptoms

symptoms-title = Symptoms
symptoms-red-flags = Needs a medical assessment: { $symptoms }.
symptoms-unspecific = Symptoms alone are unspecific: they occur in many conditions and in healthy people, and no combination of them shows a change of the gut barrier.
symptoms-reading = { $score } of { $top } on { $date }
symptoms-caption = { $entries ->
    [one] 1 entry
   *[other] { $entries } entries
  } from { $first } to { $last }.
symptoms-alternative = Last values: { $readings }
timeline-title = Strongest symptoms, interventions and specimens
timeline-interventions = Interventions
timeline-caption = Bars are diary entries, the line is their median over a week. { $count ->
    [0] No intervention is recorded in this time.
    [one] The bar is what was taken or changed; what follows it in time need not follow from it.
   *[other] The bars are what was taken or changed; what follows them in time need not follow from them.
  } { $specimens ->
    [0] No specimen was taken.
    [one] The mark at the bottom is the day of the specimen.
   *[other] The marks at the bottom are the days of { $specimens } specimens.
  }
timeline-alternative = Symptoms from { $first } to { $last }; { $specimens } specimens; interventions: { $count ->
    [0] none
   *[other] { $names }
  }. Last values: { $readings }
bristol-title = Stool form by the Bristol scale
bristol-1 = separate hard lumps
bristol-2 = lumpy sausage
bristol-3 = sausage with cracks
bristol-4 = smooth and soft
bristol-5 = soft pieces
bristol-6 = mushy
bristol-7 = watery
bristol-counts = Entries
bristol-caption = Types 1 and 2 go with slow, 6 and 7 with fast passage; 3 to 5, shaded, are usual. Of { $stools } entries { $hard } are hard, { $usual } usual and { $loose } loose.
bristol-alternative = { $stools } stool forms from { $first } to { $last }: { $hard } of types 1 and 2, { $usual } of types 3 to 5, { $loose } of types 6 and 7.

## Correlations

correlations-title = Symptoms and findings together
correlations-summary = { $tested ->
    [0] None of the { $pairs } pairs has enough points for a test.
    [one] 1 of { $pairs } pairs was tested; { $passing ->
        [0] it does not pass.
       *[other] it passes.
      }
   *[other] { $tested } of { $pairs } pairs were tested; { $passing ->
        [0] none passes.
        [one] one passes.
       *[other] { $passing } pass.
      }
  }
correlations-more = { $count ->
    [one] One more pair passes; its numbers stand in the heat map.
   *[other] { $count } more pairs pass; their numbers stand in the heat map.
  }
correlations-caution = A correlation in one person shows that two things moved together. It does not show that one causes the other: diet, medicines and time can move both.
correlations-method = Spearman’s rank correlation within this patient; p from the exact distribution or from { $permutations } permutations (seed { $seed }), with circular shifts for autocorrelated series. All { $tested } tests form one family (m = { $tested }); q after Benjamini and Hochberg, a pair passes at q ≤ 0.10. Tests need at least 8 pairs; 5 to 7 are shown as exploratory and not tested.
heat-title = All pairs, strongest lag of each
heat-caption = Numbers are Spearman’s ρ; framed cells pass at q ≤ 0.10. Where several lags were tried, the strongest is shown, and all of them count in the family.
heat-negative = −1: more of one, less of the other
heat-zero = 0: no relation
heat-positive = +1: both rise together
heat-passes = passes
heat-exploratory = exploratory, not tested
heat-not-assessable = not assessable
heat-named = { $x } and { $y }, rho { $rho }
heat-alternative = Heat map of { $rows } findings against { $columns ->
    [one] 1 symptom
   *[other] { $columns } symptoms
  }. { $passing ->
    [0] No pair passes.
    [one] One pair passes: { $named }.
   *[other] { $passing } pairs pass: { $named }.
  }
card-title-passes = { $x } and { $y }
card-title-does-not-pass = Strongest tested pair, does not pass: { $x } and { $y }
card-caption-rise = On days with a higher value of { $x }, { $y } was felt more strongly.
card-caption-fall = On days with a higher value of { $x }, { $y } was felt less strongly.
card-caption-does-not-pass = Shown because it comes closest of all tested pairs; chance explains it as well.
card-ranks = by rank
card-alternative = { $x } against { $y }: { $facts }
fact-n = n
fact-n-effective = effective n
fact-estimate = ρ (95% CI)
fact-estimate-interval = { $rho } ({ $low } to { $high })
fact-p = p
fact-q = q
fact-lag = lag
fact-lag-days = { $days ->
    [0] same day
    [one] 1 day
   *[other] { $days } days
  }
fact-method = test
fact-method-exact = exact
fact-method-permutation = permutation
fact-method-circular-shift = circular shift
pairs-with-all = { $names }{ $count ->
    [one] {""}
   *[other] , each with all { $count } symptoms
  }
pair-name = { $x } with { $y }
too-few-title = Not tested: too few points
too-few-pairs = { $n ->
    [one] 1 pair; at least 8 are needed
   *[other] { $n } pairs; at least 8 are needed
  }

## Interpretation

interpretation-title = Interpretation
interpretation-none = No statement was added. The findings stand without interpretation.
interpretation-intro = A practitioner accepted or wrote each of these statements. The grade says how certain its evidence is.
statement-graded = [{ $grade }; accepted by { $by }]
statement-own = [written by { $by }]
statement-orientation = [orientation: not every part was traced to its source]
statement-next = Look at next: { $text }
statement-cautions = Caution: { $text }
grade-high = high certainty
grade-moderate = moderate certainty
grade-low = low certainty
grade-very-low = very low certainty

## Missing

missing-title = What this report could not assess
missing-change = Change of { $names }
missing-explanation = { $explanation } as an explanation
missing-diversity = Diversity of the profile
missing-percentiles = Percentiles of diversity and groups
missing-ratio = Firmicutes/Bacteroidetes ratio
missing-ratio-why = left out on purpose: it depends on the method more than on health, and the expert consensus advises against reporting it
missing-indices = Health indices of the microbiome (GMHI, GMWI2)
missing-indices-16s = not applicable: 16S data
missing-correlations = { $count ->
    [one] Correlation of 1 pair
   *[other] Correlations of { $count } pairs
  }
missing-laboratory = { $count ->
    [one] Laboratory of specimen { $labels }
   *[other] Laboratory of { $count } specimens ({ $labels })
  }
missing-collected = { $count ->
    [one] Collection day of specimen { $labels }
   *[other] Collection days of { $count } specimens ({ $labels })
  }
not-stated-in-source = not stated in the source
explanation-coeliac = Coeliac disease
explanation-inflammation = Inflammation of the bowel
explanation-iron = Lack of iron or anaemia
explanation-thyroid = Thyroid disease
explanation-glucose = Raised blood glucose
explanation-unchecked = not looked at: no result for { $analytes }

## Provenance

provenance-title = Methods and provenance
provenance-program = Program
provenance-wording = Wording
provenance-wording-not-reviewed = translated, not reviewed by a native clinician
provenance-catalogue = Catalogue
provenance-cohort = Reference cohort
provenance-cohort-text = { $name } (n = { $n }): { $population } ({ $people }); { $method }. { $citation } Licence: { $licence }.
provenance-files = Source files
provenance-files-caption = Each result can be followed to its file here and to its row in the attached results.csv.
provenance-imported = { $date }, { $time } UTC
provenance-superseded = Replaced results
provenance-superseded-text = { $name } in specimen { $specimen }: the laboratory replaced { $old-status ->
    [preliminary] the preliminary result
   *[other] the result
} { $old } ({ $old-source }) by { $new-status ->
    [corrected] the corrected result
   *[other] the final result
} { $new } ({ $new-source }).
provenance-conversions = Conversions
provenance-conversions-none = No value was converted.
provenance-methods = Methods
place-file = whole file
place-line = line { $line }
place-page = page { $page }
place-cell = row { $row }, column { $column }
place-cell-sheet = sheet { $sheet }, row { $row }, column { $column }
method-domains = Page 1: a symptom counts as strong from the middle of its scale. Digestion stands out from two symptoms that stayed strong for four weeks, or from unusual stool forms on most days; food reactions and skin only where they are strong and recorded as new; energy from fatigue that stayed strong for twelve weeks, once haemoglobin, ferritin and TSH are known; barrier markers from a raised sugar test or two raised surrogates of different principle; inflammation from calprotectin of 50 to 250 µg/g or hs-CRP of 3 to 10 mg/l, measured twice; the microbiome from two of diversity, butyrate producers and opportunists beyond the 10th or 90th percentile. Means are over the last { $days } days of the diary. Near a limit an area is borderline and not counted. A statement needs { $needed } assessed areas. These are rules of experts, not a validated score.
method-intervals = Reference intervals: the laboratory’s own interval wins. Where it gives none, the catalogue’s is used and marked; limits that depend on the sex only where the sex is recorded, limits for adults only from 18 years. Limits belong to the interval.
method-comparators = Comparators: a result such as “<0.5” is never turned into a number. It is classified only where every possible value lies on the same side of the limit, and it enters no change, course line or correlation.
method-change = Change: two results differ when their ratio lies beyond the log-normal reference change value (95%) from biological and analytical variation. Without published variation, or with another laboratory, method or unit, there is no class.
method-diversity = Diversity is computed from the profile as imported, without rarefaction; definitions follow vegan. Shares refer to the assigned abundance.
method-percentiles = Percentiles are mid-ranks within a cohort measured with the same technique, profiler, taxonomy and rank, with a 95% Wilson interval; without such a cohort there is none.
method-correlations = Correlations: pairs of a finding and a symptom on the same day or at the stated lag, within this patient only. Abundances enter as centred log-ratios.
method-attachment = The data behind the tables and figures travel inside this file, as CSV and as a FHIR R4 document.
references-title = References
references-number = No.
references-reference = Reference
references-unverified = (record not checked)

## Attachments

seal-title = Is this report the one that was released?
seal-number = Report { $number }, version { $version }
seal-caption = Whoever has the practice’s database checks the code without a network: it names the report and the digest of all that it was made from, and says whether a later version replaced it.
seal-alternative = QR code: report { $number }, version { $version }, digest { $digest }
attachment-fhir = This report as a FHIR R4 document
attachment-results = All results with their values as written, intervals, interpretation, file and place
attachment-symptoms = The symptom diary by day
attachment-microbiome = Diversity, functional groups, phyla and genera of each profile

## For the patient

plain-title = Your gut report
plain-domains = Seven areas at a glance
plain-domain-digestive = Digestion
plain-domain-food = Reactions to food
plain-domain-energy = Energy and mood
plain-domain-skin = Skin
plain-domain-barrier = Gut wall
plain-domain-inflammation = Inflammation
plain-domain-microbiome = Gut microbes
plain-caveat-zonulin = The test sold as “zonulin” does not measure zonulin alone. By itself this value says little, and it is not counted on page 1.
plain-caveat-endotoxin = This value is easily disturbed on its way to the lab. By itself it says little.
plain-caveat-food-igg = This test shows which foods you eat, not which ones you cannot tolerate. Please leave out no food because of it.
plain-stands-out = stands out
plain-unremarkable = nothing stands out
plain-missing = not assessed
plain-borderline = may be either
plain-open = something else first
plain-needs-symptoms = There is nothing about this in the diary, or too little.
plain-needs-results = There are too few test results for this.
plain-needs-profile = There is no stool sequencing result that can be compared.
plain-symptoms = Strongest: { $symptom }, on average { $score } of 10 in the last { $days } days of the diary.
plain-results-outside = Outside the expected range: { $names }.
plain-results-within = In the expected range: { $names }.
plain-results-remarks = Raised, but the test is not reliable enough to count: { $names }.
plain-diversity = Your gut microbes are more varied than those of { $percentile } in 100 people measured in the same way ({ $n } people compared).
plain-diversity-alone = Your gut microbes were measured. There is no fitting group to compare them with.
plain-summary = { $count ->
    [0] None of the { $assessed } areas we could look at stands out.
    [one] One of the { $assessed } areas we could look at stands out. This can have many reasons. Other medical explanations are looked at first.
   *[other] { $count } of the { $assessed } areas we could look at stand out. This can have many reasons. Other medical explanations are looked at first.
  }
plain-not-a-diagnosis = “Leaky gut syndrome” is not a recognised diagnosis. This report shows signs around the wall of your gut. It cannot tell whether your gut wall lets more through than usual.
plain-first-result = { $analyte } is { $value }. Please have a doctor look at this soon. Everything else comes second.
plain-first-symptom = You wrote down: { $symptom }. Please have a doctor look at this soon, whatever the other results are.
plain-changed = What has changed
plain-changed-intro = Values go up and down by themselves. These changed by more than that:
plain-changed-none = Values go up and down by themselves. No value changed by more than that, or it cannot be told.
plain-attention = Values to look at
plain-attention-intro = { $outside ->
    [0] None of your values lies outside the range that the lab expects.
    [one] One value lies outside the range that the lab expects. That alone is no illness.
   *[other] { $outside } values lie outside the range that the lab expects. That alone is no illness.
  } { $others ->
    [0] { "" }
    [one] One more was measured; your practitioner has it.
   *[other] { $others } more were measured; your practitioner has them all.
  }
plain-attention-legend = H ▲ means above, L ▼ below the expected range. On the line, the band is the expected range, the filled mark is your value now, and paler marks are earlier values.
plain-column-value = What was measured
plain-column-result = Your value
plain-column-line = On the expected range
plain-column-interval = Expected range
plain-trend = How it went
plain-trend-title = Your strongest complaints and the values to look at, over time
plain-trend-label = { $analyte } ({ $unit })
plain-trend-caption = Complaints run from 0 (not at all) to the top of the scale (very strong). The pale band is the expected range of a value. The marks at the bottom are the days on which a specimen was taken.
plain-next = What to talk about next
plain-statements = Your practitioner says:
plain-statement = ({ $by })
plain-statement-uncertain = ({ $by }; this is not well proven)
plain-next-intro = You can take these points to your next appointment:
plain-next-symptom = { $symptom }: please do not wait for the next appointment.
plain-next-results = { $count ->
    [one] What does this value mean for me, and should it be measured again? { $names }
   *[other] What do these values mean for me, and should they be measured again? { $names }
  }
plain-next-unchecked = { $what }: has anyone looked for it? The tests are: { $analytes }
plain-next-diary = Keep writing your diary, best every day at the same time.
plain-next-medicines = Do not start, change or stop any medicine or diet because of this report alone.
plain-not-assessed = Not part of this report, because something was missing: { $names }.
plain-how-made = Your practitioner also has a long report. It holds all values, methods and sources. Both come from the same data.

## Change against expected variation

judged-title = Change against expected variation
judged-intro = A step counts only beyond what results differ by themselves, in the person and in the measurement (log-normal reference change value, 95%). Where there are two or more comparable results before, the latest is also held against their geometric mean.
judged-step = { $from }, then { $to } ({ $percent })
judged-limits = { $fall } to { $rise }
judged-course = { $percent } against the mean { $mean } of { $count } results since { $since } (expected { $limits })
judged-breaks = Laboratory or method changed on these days; nothing is compared across them: { $list }.
column-step = Step
column-expected = Expected by itself
column-against-course = Against all before

## Indices and distances

column-from-first = From the first
baseline-first = first
microbiome-from-first = “From the first” is the Bray–Curtis distance from the person’s first profile of the same method: 0 where all shares are equal, 1 where no taxon is shared. How far profiles move by themselves is not known for this method.
indices-title = Published indices
indices-intro = An index sums up chosen taxa and holds only for the technique, profiler and rank that it was made for; otherwise it has no value. None is a diagnosis, and none measures permeability.
indices-taxa = { $found } of { $members }; the source names { $listed }
column-index = Index
column-taxa-found = Taxa found
column-defined-for = Defined for
column-certainty = Certainty for one person
index-gmhi = Gut Microbiome Health Index (GMHI)
index-gmwi2 = Gut Microbiome Wellness Index 2 (GMWI2)
index-butyrate-sum-species = Butyrate producers, sum of species
index-butyrate-sum-genus = Butyrate producers, sum of genera
index-proteobacteria-share = Share of Pseudomonadota (Proteobacteria)
index-pb-ratio = Prevotella to Bacteroides, log10
index-mdi-qiime = Microbial dysbiosis index, list of QIIME 1.9, ln
index-mdi-variant = Microbial dysbiosis index, second list, ln
index-fb-ratio = Firmicutes/Bacteroidetes ratio
cohort-sexes = { $women } women, { $men } men{ $rest ->
    [0] { "" }
   *[other] , { $rest } without a stated sex
  }
cohort-ages = { $youngest } to { $oldest } years{ $rest ->
    [0] { "" }
   *[other] , { $rest } without a stated age
  }
cohort-median-age = median age { $age }
cohort-people-not-stated = ages and sexes not stated
missing-left-out = left out when the report was composed
missing-cohort = The clinic’s own cohort { $cohort }
missing-cohort-why = its files cannot be read; nothing was compared with it

## Change of symptoms

symptom-change-title = From the first weeks to the last
symptom-change-intro = Means of the diary’s first and last { $days } days, and of up to { $most } where entries are sparse. The interval of the difference allows for days that resemble their neighbours.
symptom-scale = { $low }–{ $high }
symptom-scale-days = { $low }–{ $high } · { $days } days
symptom-mean = { $mean } ({ $days ->
    [one] 1 day
   *[other] { $days } days
  })
difference-interval = { $difference } ({ $low } to { $high })
column-symptom = Symptom (scale)
column-first = First weeks
column-last = Last weeks
column-before = Before
column-after = From then on
column-difference = Difference (95% CI)
column-noticed = Would people notice it?
noticed-less = felt less: beyond { $least } points
noticed-more = felt more: beyond { $least } points
noticed-too-small = too small: within { $least } points
noticed-open = open: the interval allows both more and less than { $least } points
noticed-not-published = not known: nothing published
noticed-no-interval = open: the difference has no interval
noticed-source = { $symptom }: { $points } points ({ $population }; { $citation }).
effect-title = Before and after interventions
effect-caution = Up to { $days } days on either side of the first day. This says what came after what, not what caused it: expectation, time and other changes look the same. Evidence of this kind: { $grade }.
effect-from = from { $from }
effect-from-to = { $from } to { $to }
effect-overlapping = { $count ->
    [one] Another intervention began or ended in these days; what it did cannot be told apart.
   *[other] { $count } other interventions began or ended in these days; what they did cannot be told apart.
  }
effect-not-compared = Not compared: { $names } ({ $why }).
effect-too-few-before = fewer than 5 days with a score before
effect-too-few-after = fewer than 5 days with a score after
effect-too-short = the diary is too short for two stretches
effect-interval-constant = no interval: neither stretch varies
effect-interval-too-alike = no interval: days too alike

## Across patients

across-title = Within people, across the clinic’s patients
across-intro = One slope for all, each person around their own mean, from { $people ->
    [one] one patient
   *[other] { $people } patients
  } of this clinic; differences between people do not enter. { $tested ->
    [0] None of the { $pairs } pairs has enough people and visits for a test.
   *[other] { $tested } of { $pairs } pairs were tested as one family; { $passing } pass at q ≤ 0.10.
  } It describes the clinic’s patients and need not hold for this one.
across-caption = { $shown } of { $tested } tested pairs, the smallest q first
across-passes = passes
across-does-not-pass = does not pass
column-exposure = Finding
column-people = People
column-pairs = Pairs
column-within-people = r within people (95% CI)
column-verdict = Reading

## Why there is no pattern

pattern-gate-closed = Something needs a medical assessment first; nothing is said about a pattern.
pattern-too-few-assessed = Too few areas could be assessed; nothing is said about a pattern.

## Change, for the patient

plain-felt-intro = Your diary, its first weeks against its last:
plain-felt-noticed = { $symptom }: { $before } before, { $after } now (of { $top }). People feel such a change.
plain-felt-changed = { $symptom }: { $before } before, { $after } now (of { $top }). This is more than chance.
plain-felt-too-small = { $symptom }: { $before } before, { $after } now (of { $top }). This is too small to feel.
plain-felt-open = { $symptom }: { $before } before, { $after } now (of { $top }). This can be chance.
plain-effect-intro = What was different after something new began:
plain-effect = { $what }, from { $date }: { $symptom } went from { $before } to { $after } (of { $top }).
plain-effect-caution = What comes after something need not come from it. Time and other changes can do the same.
