import { publicHealthImport } from "../../../src/cli/import/public-health/public-health-import";
import { readSmallFiles } from "./read-small-files";

const nothing = {
  ro3_2024_25: [],
  rsx_2021_2025: [],
  population_by_age_band: [],
  public_health_fingertips_via_trafford: [],
  lait_schools_health_context: [],
};

function read(files: Readonly<Record<string, readonly string[]>>) {
  return readSmallFiles(publicHealthImport, { ...nothing, ...files });
}

test("a total below zero has no shares", () => {
  const westminster = "E09000033,213,Westminster,LA,2024-25";
  const income = "Total Income (C6 = C4 + C5)";
  const { figure } = read({
    ro3_2024_25: [
      `${westminster},RO3|TOTAL PUBLIC HEALTH - ${income},-10748.79,GBP thousand,`,
      `${westminster},RO3|Health at work - ${income},50,GBP thousand,`,
    ],
  });
  expect(figure("E09000033", "ph.ro3.total.income", "2024-25")).toBe("-10748790");
  expect(figure("E09000033", "ph.ro3.health-at-work.income-share", "2024-25")).toBe(
    "what it is divided by is not above zero",
  );
});

test("a calendar year, three years together and a financial year are each written as what they are", () => {
  const leeds = "E08000035,383,Leeds,LA";
  const manual =
    "Smoking prevalence in adults in routine and manual occupations (aged 18 to 64) - current smokers (APS)";
  const {
    figure,
    national,
    read: found,
  } = read({
    public_health_fingertips_via_trafford: [
      `${leeds},2021,${manual},24.5,Percentage,`,
      `${leeds},2021 - 23,${manual},23.1,Percentage,`,
      `${leeds},2024/25,Percentage of physically active adults,67.2,Percentage,`,
      "E92000001,,England,National,2021 - 23,Life expectancy at birth | Male,79.1,Life expectancy,",
    ],
  });
  expect(found.faults).toEqual([]);
  expect(figure("E08000035", "ph.smoking-manual", "2021")).toBe("24.5");
  expect(figure("E08000035", "ph.smoking-manual-three-years", "2021-23")).toBe("23.1");
  expect(figure("E08000035", "ph.active-adults", "2024-25")).toBe("67.2");
  expect(national("ph.life-expectancy.male", "2021-23")).toBe("79.1");
});

test("only cumulative health checks up to the end of a financial year are used", () => {
  const name = "People receiving an NHS Health Check (cumulative % of eligible)";
  const leeds = "E08000035,383,Leeds,LA";
  const { read: found } = read({
    public_health_fingertips_via_trafford: [
      `${leeds},2021/22 Q1 - 2021/22 Q4,${name},5.5,Cumulative,`,
      `${leeds},2021/22 Q1 - 2024/25 Q4,${name},30.5,Cumulative,`,
      `${leeds},2021/22 Q1 - 2025/26 Q3,${name},36.5,Cumulative,`,
      `${leeds},2021/22 Q1,${name},1.5,Cumulative,`,
    ],
  });
  expect(found.figures.map(({ year, value }) => [year, value])).toEqual([
    ["2021-22", "5.5"],
    ["2024-25", "30.5"],
  ]);
});

test("figures of councils before they existed, and zeros of those since abolished, are left out", () => {
  const detection = "Chlamydia_Diagnosis";
  const { read: found } = read({
    lait_schools_health_context: [
      `E06000058,839,"Bournemouth, Christchurch and Poole",LA,2016,${detection},3133.8,rate,`,
      `,837,Bournemouth (Pre LG),LA,2017,${detection},3009.2,rate,`,
      `,837,Bournemouth (Pre LG),LA,2018,${detection},0,rate,`,
      `E06000053,420,Isles of Scilly,LA,2019,${detection},0,rate,`,
      "E08000035,383,Leeds,LA,2025,ExcessYr6,36.12,%,",
      "E08000035,383,Leeds,LA,2017/18-19/20,Hosp_Adm_Alc_<18yrs,28.5,rate,",
    ],
  });
  expect(found.faults).toEqual([]);
  expect(found.figures.map(({ member, year, value }) => [member, year, value])).toEqual([
    ["E06000028", "2017", "3009.2"],
    ["E06000053", "2019", "0"],
    ["E08000035", "2024-25", "36.12"],
    ["E08000035", "2017-20", "28.5"],
  ]);
});
