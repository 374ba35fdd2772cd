/**
 * Makes so many rows of homes and checks them once, by the rules or by zod, in a process of its own, so that its memory is
 * of nothing else; "faulty" rows have seven faults each and are checked a rule at a time. Prints the most memory the
 * process had, and the heap at the end, before anything is given back.
 */
import { readAnswers } from "../src/domain/questionnaire/read-answers";
import { checkHomes, countFindings } from "./check-homes";
import { homesClub } from "./homes-club";
import { homesRefinements } from "./homes-refinements";
import { faultyHomesRows, homesCells, homesRows } from "./homes-rows";

const [what, count] = process.argv.slice(2);
const club = homesClub();
const rows = what === "faulty" ? faultyHomesRows(Number(count)) : homesRows(Number(count));
const results: unknown[] = [rows];
if (what === "rules") results.push(checkHomes(club, readAnswers(club, homesCells(club, rows))));
if (what === "faulty") results.push(countFindings(club, readAnswers(club, homesCells(club, rows))));
if (what === "zod") results.push(homesRefinements(club).safeParse(rows));

const megabytes = (bytes: number): number => Math.round(bytes / 1e6);
const { heapTotal } = process.memoryUsage();
// maxRSS is in kilobytes.
const peakRss = process.resourceUsage().maxRSS * 1024;
console.log(JSON.stringify({ peakRssMegabytes: megabytes(peakRss), heapMegabytes: megabytes(heapTotal) }));
if (results.length === 0) process.exitCode = 1;
