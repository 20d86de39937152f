// The package has no types of its own.
// @ts-expect-error -- untyped
import linter from 'addons-linter';

/** Mozilla's own check of the Firefox build; errors fail, warnings are printed. */
interface Report {
  readonly summary: { readonly errors: number; readonly warnings: number };
  readonly errors: readonly { readonly code: string; readonly message: string }[];
  readonly warnings: readonly {
    readonly code: string;
    readonly message: string;
    readonly file?: string;
  }[];
}

const { createInstance } = linter as unknown as {
  createInstance: (options: object) => { run: () => Promise<Report> };
};

const report = await createInstance({
  config: { _: ['dist/firefox'], logLevel: 'fatal', output: 'none', shouldScanFile: () => true },
  runAsBinary: false,
}).run();

for (const { code, message } of report.errors) console.error(`error ${code}: ${message}`);
for (const { code, message, file } of report.warnings) {
  console.log(`warning ${code}: ${message} ${file ?? ''}`);
}
console.log(`${report.summary.errors} errors, ${report.summary.warnings} warnings`);
process.exitCode = report.summary.errors === 0 ? 0 : 1;
