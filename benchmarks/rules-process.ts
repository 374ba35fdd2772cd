/**
 * Makes that many rows of homes and checks them once, with the rules or with zod, in its own process, so that its
 * memory is used for nothing else. "faulty" rows have seven faults each and are checked one rule at a time; "placements"
 * are written into a file, read and checked. Prints the process's peak memory, and the heap at the end, before anything is
 * freed.
 */
import { readAnswers } from "../src/domain/questionnaire/read-answers";
import { checkHomes, countFindings } from "./check-homes";
import { checkPlacements, placementsFile } from "./check-placements";
import { homesClub } from "./homes-club";
import { homesRefinements } from "./homes-refinements";
import { faultyHomesRows, homesCells, homesRows } from "./homes-rows";

const [what, count] = process.argv.slice(2);
const club = homesClub();
const rows = what === "placements" ? [] : what === "faulty" ? faultyHomesRows(Number(count)) : homesRows(Number(count));
const results: unknown[] = [rows];
if (what === "rules") results.push(checkHomes(club, readAnswers(club, homesCells(club, rows))));
if (what === "faulty") results.push(countFindings(club, readAnswers(club, homesCells(club, rows))));
if (what === "placements") results.push(await checkPlacements(await placementsFile(Number(count))));
if (what === "zod") results.push(homesRefinements(club).safeParse(rows));

const megabytes = (bytes: number): number => Math.round(bytes / 1e6);
const { heapTotal } = process.memoryUsage();
// maxRSS is in kilobytes.
const peakRss = process.resourceUsage().maxRSS * 1024;
console.log(JSON.stringify({ peakRssMegabytes: megabytes(peakRss), heapMegabytes: megabytes(heapTotal) }));
if (results.length === 0) process.exitCode = 1;
