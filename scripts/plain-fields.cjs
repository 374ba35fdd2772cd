/** The calculation engine's scripts, to which this applies. */
const ofEngine = /@univerjs[\\/][^\\/]+[\\/]lib[\\/](?:es|cjs)[\\/]index\.js$/;

/**
 * The calculation engine sets each field of a new object by a call with the field's name as text, which takes a third of
 * the time in which a workbook is calculated. A plain assignment does the same, except where a class has an accessor of
 * that name; those stay. The bundles of programs, the workbench and the tests all use this, so that they run the same.
 *
 * @param {string} source
 */
function plainFields(source) {
  const accessors = new Set([...source.matchAll(/^\t(?:get|set) (\w+)\(/gm)].map(([, name]) => name));
  return source.replace(/\b_defineProperty\(this, "(\w+)", (.*)\);$/gm, (call, name, value) =>
    accessors.has(name) ? call : `this.${name} = ${value};`,
  );
}

module.exports = plainFields;
module.exports.ofEngine = ofEngine;
