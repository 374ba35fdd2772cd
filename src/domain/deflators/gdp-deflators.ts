/**
 * An index of prices in each financial year: HM Treasury's GDP deflator at market prices, which central and local
 * government use to compare money of different years.
 *
 * All years come from one issue, because each issue revises earlier years; we never mix two. Years after `lastOutturn`
 * are forecasts: the index continues with the growth that the Office for Budget Responsibility expects. Index, 2024-25
 * = 100.
 *
 * Source: HM Treasury, GDP deflators at market prices, and money GDP, March 2026 (Quarterly National Accounts); outturn
 * from the Office for National Statistics' series L8GG, forecasts from the Office for Budget Responsibility's of March
 * 2026. Contains public sector information licensed under the Open Government Licence v3.0.
 */
export const gdpDeflators = {
  issue: "HM Treasury's GDP deflators of 31 March 2026",
  lastOutturn: "2024-25",
  index: new Map<string, number>([
    ["2000-01", 54.3697],
    ["2001-02", 55.4597],
    ["2002-03", 56.6],
    ["2003-04", 57.9885],
    ["2004-05", 59.7172],
    ["2005-06", 61.3576],
    ["2006-07", 63.2017],
    ["2007-08", 64.438],
    ["2008-09", 66.8397],
    ["2009-10", 67.7042],
    ["2010-11", 68.8561],
    ["2011-12", 70.3261],
    ["2012-13", 71.5454],
    ["2013-14", 73.0337],
    ["2014-15", 74.0662],
    ["2015-16", 74.5804],
    ["2016-17", 76.0754],
    ["2017-18", 77.0388],
    ["2018-19", 78.7948],
    ["2019-20", 80.8738],
    ["2020-21", 85.1002],
    ["2021-22", 85.3036],
    ["2022-23", 91.2996],
    ["2023-24", 96.1117],
    ["2024-25", 100],
    ["2025-26", 103.2388],
    ["2026-27", 105.3095],
    ["2027-28", 107.3546],
    ["2028-29", 109.3571],
    ["2029-30", 111.3959],
    ["2030-31", 113.6416],
  ]),
} as const;
