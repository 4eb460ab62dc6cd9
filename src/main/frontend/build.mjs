// Builds what the pages load: the style sheet, the small script of every page, the diagram of the
// case page; and puts the fonts for PDFs on the class path.
import { build } from 'esbuild';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
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

await mkdir(fonts, { recursive: true });
const notoSansSc = join(here, 'node_modules/@expo-google-fonts/noto-sans-sc');
await copyFile(join(notoSansSc, '400Regular/NotoSansSC_400Regular.ttf'), join(fonts, 'NotoSansSC-Regular.ttf'));
await copyFile(join(notoSansSc, '700Bold/NotoSansSC_700Bold.ttf'), join(fonts, 'NotoSansSC-Bold.ttf'));
await copyFile(join(notoSansSc, 'LICENSE_FONT'), join(fonts, 'OFL.txt'));
// Its age tells the Maven build whether a source is newer.
await writeFile(join(assets, '.built'), '');
