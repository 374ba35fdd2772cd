import { Linter } from "eslint";
import { sayWhatIsLetGo } from "../../eslint/say-what-is-let-go.js";

function faultsOf(code: string): number {
  const plugins = { yardstick: { rules: { "say-what-is-let-go": sayWhatIsLetGo } } };
  return new Linter().verify(code, { plugins, rules: { "yardstick/say-what-is-let-go": "error" } }).length;
}

it.each([
  "try { read(); } catch {}",
  "try { read(); } catch { tell('the service does not answer'); }",
  "read().catch(() => null);",
  "async function f() { const found = await read().catch(() => []); }",
])("finds that this lets a failure go unsaid: %s", (code) => expect(faultsOf(code)).toBe(1));

it.each([
  "try { read(); } catch (error) { if (error.code !== 'ENOENT') throw error; }",
  "try { read(); } catch {\n// It is no JSON.\n}",
  "// Storage that is forbidden holds nothing.\nread().catch(() => null);",
  "read().catch((error) => tell(error));",
])("finds nothing where it is looked at, or said: %s", (code) => expect(faultsOf(code)).toBe(0));
