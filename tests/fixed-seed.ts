import fc from 'fast-check';

// The same cases every time, so that a red test can be seen again; DWIBACA_SEED tries others.
const seed = Number(process.env['DWIBACA_SEED'] ?? 20_240_322);
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });
