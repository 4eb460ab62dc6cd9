// Builds what the pages load: the style sheet, the small script of every page, the diagram of the
// case page; and puts the fonts for PDFs on the class path.
import { build } from 'esbuild';
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const classes = join(here, '../../../target/classes');
const assets = join(classes, 'static/assets');
const fonts = join(classes, 'fonts');

await build({
  absWorkingDir: here,
  entryPoints: {
    app: 'src/app.js',
    diagram: 'src/diagram.js',
    xuegai: 'css/xuegai.css',
    'diagram-style': 'css/diagram.css',
  },
  outdir: assets,
  bundle: true,
  minify: true,
  format: 'iife',
  target: ['chrome109', 'firefox115', 'safari16'],
  legalComments: 'none',
  logLevel: 'warning',
});

await rm(fonts, { recursive: true, force: true });
await mkdir(fonts, { recursive: true });
const notoSerifSc = join(here, 'node_modules/@expo-google-fonts/noto-serif-sc');
await copyFile(join(notoSerifSc, '400Regular/NotoSerifSC_400Regular.ttf'), join(fonts, 'NotoSerifSC-Regular.ttf'));
await copyFile(join(notoSerifSc, '700Bold/NotoSerifSC_700Bold.ttf'), join(fonts, 'NotoSerifSC-Bold.ttf'));
await copyFile(join(notoSerifSc, 'LICENSE_FONT'), join(fonts, 'OFL.txt'));
// Its age tells the Maven build whether a source is newer.
await writeFile(join(assets, '.built'), '');
