import type { Indicator, SeriesBreak } from "../../../release/indicator";
import { scoreOf } from "../indicator-kinds";
import { measureOfSchools } from "./measure-of-schools";
import { shareOfPupils } from "./share-of-pupils";

const newEarlyYears: SeriesBreak = {
  year: "2021-22",
  reason: "The early learning goals were reformed in September 2021; figures before and after are of different goals.",
};
const gcseBreaks: readonly SeriesBreak[] = [
  {
    year: "2016-17",
    reason: "English and mathematics were graded 9 to 1 for the first time, on a new scale of points.",
  },
  { year: "2019-20", reason: "No examinations were held in 2020 and 2021; schools and teachers gave the grades." },
  { year: "2021-22", reason: "Examinations returned, with grading set between 2019 and 2021." },
  { year: "2022-23", reason: "Grading returned to the standard of 2019." },
];
const examinationBreaks = gcseBreaks.slice(1);

/** How pupils do: the measures that are set beside what is spent on schools. */
export const attainment: readonly Indicator[] = [
  shareOfPupils(
    1,
    {
      ...measureOfSchools(
        "FSP_NEW_GOODDEV",
        "attainment.good-development",
        "Good level of development at five",
        "Of the children assessed at the end of reception, the share at the expected level in communication, personal and physical development, literacy and mathematics.",
      ),
      breaks: [newEarlyYears],
    },
    "children with a good level of development",
    "children assessed at the end of reception",
  ),
  shareOfPupils(
    0,
    measureOfSchools(
      "KS1P_all",
      "attainment.phonics",
      "Phonics check in year 1",
      "Of the pupils in year 1, the share who met the standard of the phonics check. The newest year is provisional.",
    ),
    "pupils who met the standard",
    "pupils in year 1",
  ),
  shareOfPupils(
    0,
    measureOfSchools(
      "KS2RWM_Expected_STD",
      "attainment.key-stage-2-expected",
      "Key stage 2: expected standard in reading, writing and mathematics",
      "Of the pupils at the end of year 6, the share at the expected standard in reading, writing and mathematics together.",
    ),
    "pupils at the expected standard in all three",
    "pupils at the end of key stage 2",
  ),
  shareOfPupils(
    0,
    measureOfSchools(
      "KS2RWM_Higher_STD",
      "attainment.key-stage-2-higher",
      "Key stage 2: higher standard in reading, writing and mathematics",
      "Of the pupils at the end of year 6, the share at the higher standard in reading, writing and mathematics together.",
    ),
    "pupils at the higher standard in all three",
    "pupils at the end of key stage 2",
  ),
  shareOfPupils(
    0,
    measureOfSchools(
      "FSM_NEW_KS2_RWM",
      "attainment.key-stage-2-free-meals",
      "Key stage 2: expected standard, pupils eligible for free school meals",
      "Of the pupils at the end of year 6 who are eligible for free school meals, the share at the expected standard in reading, writing and mathematics together.",
    ),
    "eligible pupils at the expected standard in all three",
    "eligible pupils at the end of key stage 2",
  ),
  scoreOf("points", 1, {
    ...measureOfSchools(
      "AVG_Attain8_Score",
      "attainment.attainment-8",
      "Attainment 8",
      "Points of a pupil over eight GCSE subjects at the end of key stage 4, English and mathematics counting twice, on average over the pupils of state-funded schools.",
    ),
    breaks: gcseBreaks,
  }),
  scoreOf("points", 1, {
    ...measureOfSchools(
      "FSM_AVG_Attain8_Score",
      "attainment.attainment-8-free-meals",
      "Attainment 8, pupils eligible for free school meals",
      "Points over eight GCSE subjects, as in Attainment 8, on average over the pupils who are eligible for free school meals.",
    ),
    breaks: gcseBreaks,
  }),
  scoreOf(
    "points",
    2,
    measureOfSchools(
      "AVG_Prog8_Score",
      "attainment.progress-8",
      "Progress 8",
      "How much further pupils got between key stages 2 and 4 than pupils of the same start did in England, in points a subject. Not published for 2020 and 2021, and not for 2025, whose pupils have no results of key stage 2.",
    ),
  ),
  shareOfPupils(
    1,
    {
      ...measureOfSchools(
        "EngMaths9-4",
        "attainment.english-and-maths-4",
        "GCSE English and mathematics at grade 4 or above",
        "Of the pupils at the end of key stage 4, the share with grade 4 or above in both English and mathematics.",
      ),
      breaks: examinationBreaks,
    },
    "pupils with grade 4 or above in both",
    "pupils at the end of key stage 4",
  ),
  shareOfPupils(
    1,
    {
      ...measureOfSchools(
        "EngMaths9-5",
        "attainment.english-and-maths-5",
        "GCSE English and mathematics at grade 5 or above",
        "Of the pupils at the end of key stage 4, the share with grade 5 or above in both English and mathematics.",
      ),
      breaks: examinationBreaks,
    },
    "pupils with grade 5 or above in both",
    "pupils at the end of key stage 4",
  ),
  scoreOf("points", 2, {
    ...measureOfSchools(
      "APSE_Alevel",
      "attainment.a-level-points",
      "A level points an entry",
      "Points for each A level entry, on average over the students of state-funded schools and colleges.",
    ),
    breaks: examinationBreaks,
  }),
  shareOfPupils(
    1,
    measureOfSchools(
      "Level2Age19",
      "attainment.level-2-at-19",
      "Level 2 by the age of 19",
      "Of those who turned 19 in the year and were at school in the area at 15, the share with five good GCSEs or the like.",
    ),
    "those with level 2 by 19",
    "those who turned 19, by where they were at school at 15",
  ),
  shareOfPupils(
    1,
    measureOfSchools(
      "Level3Age19",
      "attainment.level-3-at-19",
      "Level 3 by the age of 19",
      "Of those who turned 19 in the year and were at school in the area at 15, the share with two A levels or the like.",
    ),
    "those with level 3 by 19",
    "those who turned 19, by where they were at school at 15",
  ),
  scoreOf(
    "percentage points",
    1,
    measureOfSchools(
      "L3Age19Gap",
      "attainment.level-3-gap-at-19",
      "Level 3 by the age of 19: gap by free school meals",
      "Of those who turned 19, the share with level 3 among those not eligible for free school meals at 15, less the share among those who were eligible.",
      "lower-is-better",
    ),
  ),
];
