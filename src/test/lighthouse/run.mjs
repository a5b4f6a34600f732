// Serves a built output on this machine and asks Lighthouse about it: node run.mjs [--desktop] [DIST]
//
// Performance is the median of three runs, the rest the worst of them. Exit code 1: something is below its mark.

import { createServer } from 'node:http';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { extname, join, normalize, relative, resolve, sep } from 'node:path';
import { launch } from 'chrome-launcher';
import lighthouse, { desktopConfig } from 'lighthouse';

const MARKS = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 };
// Lighthouse asks for robots.txt as if the page itself did, which the page's policy rightly forbids; and the file would
// lie at the root of the server, which is not ours.
const SKIPPED = ['robots-txt'];
const PORT = 8471;
const RUNS = 3;
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};
const TEXT = new Set(['.html', '.css', '.js', '.json', '.xml', '.txt', '.svg']);

const words = process.argv.slice(2);
const desktop = words.includes('--desktop');
const repository = resolve(import.meta.dirname, '../../..');
const sites = resolve(words.find((word) => !word.startsWith('--')) ?? join(repository, 'dist'), 'sites');
if (!existsSync(join(sites, 'index.html'))) {
  console.error(`There is no ${join(sites, 'index.html')}: build first, with \`portal: true\`.`);
  process.exit(2);
}

/** As a web server on an intranet sends it: packed, with a type, kept for a while. */
function serve(request, response) {
  let file = normalize(join(sites, decodeURIComponent(new URL(request.url, 'http://x').pathname)));
  if (file !== sites && !file.startsWith(sites + sep)) {
    response.writeHead(404).end();
    return;
  }
  if (existsSync(file) && statSync(file).isDirectory()) {
    file = join(file, 'index.html');
  }
  if (!existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  const extension = extname(file);
  const headers = {
    'Content-Type': TYPES[extension] ?? 'application/octet-stream',
    'Cache-Control': extension === '.html' ? 'no-cache' : 'max-age=31536000',
  };
  let body = readFileSync(file);
  if (TEXT.has(extension) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) {
    headers['Content-Encoding'] = 'gzip';
    body = gzipSync(body);
  }
  response.writeHead(200, headers).end(body);
}

/** The first page below a folder, in alphabetical order, that passes a test. */
function firstPage(folder, test) {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const file = join(folder, entry.name);
    const found = entry.isDirectory()
      ? firstPage(file, test)
      : entry.name === 'index.html' && test(readFileSync(file, 'utf8'), file) && file;
    if (found) {
      return found;
    }
  }
  return undefined;
}

/** The home page of a department, a guide and an answer in it, and the chooser. */
function pages() {
  const home = join(sites, 'sales', 'de');
  const below = (folder) =>
    firstPage(join(home, folder), (html, file) => file !== join(home, folder, 'index.html') && !/http-equiv="?refresh/.test(html));
  return {
    home: join(home, 'index.html'),
    guide: below('guides'),
    answer: below('faq'),
    training: join(home, 'training', 'first-day', 'index.html'),
    chooser: join(sites, 'index.html'),
  };
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

/** A browser of its own for each run: it has seen nothing yet, so the chooser stays, and an icon is asked for. */
async function look(url) {
  const reports = [];
  for (let run = 0; run < RUNS; run++) {
    const chrome = await launch({ chromePath: process.env.CHROME_PATH ?? '/usr/bin/chromium', chromeFlags: FLAGS });
    try {
      const options = {
        port: chrome.port,
        output: 'json',
        logLevel: 'error',
        onlyCategories: Object.keys(MARKS),
        skipAudits: SKIPPED,
      };
      reports.push((await lighthouse(url, options, desktop ? desktopConfig : undefined)).lhr);
    } finally {
      chrome.kill();
    }
  }
  return reports;
}

function scores(reports) {
  return Object.keys(MARKS).map((id) => {
    const all = reports.map((report) => report.categories[id].score ?? 0);
    return Math.round(100 * (id === 'performance' ? median(all) : Math.min(...all)));
  });
}

/** Every audit that costs points, with what it found. */
function failures(report) {
  const lines = [];
  for (const category of Object.values(report.categories)) {
    for (const { id, weight } of category.auditRefs) {
      const audit = report.audits[id];
      if (weight > 0 && audit.score !== null && audit.score < (category.id === 'performance' ? 0.9 : 1)) {
        lines.push(`    ${category.id}: ${id}: ${audit.title} ${audit.displayValue ?? ''}${audit.explanation ?? ''}`);
        for (const item of (audit.details?.items ?? []).slice(0, 3)) {
          lines.push(`        ${JSON.stringify(item.node?.snippet ?? item).slice(0, 200)}`);
        }
      }
    }
  }
  return lines;
}

const server = createServer(serve).listen(PORT, '127.0.0.1');
let below = false;
try {
  console.log(['page', ...Object.keys(MARKS)].map((word) => word.padEnd(16)).join(''));
  for (const [name, file] of Object.entries(pages())) {
    if (!file) {
      throw new Error(`The output has no ${name} for sales in German.`);
    }
    const path = relative(sites, file).split(sep).join('/').replace(/index\.html$/, '');
    const reports = await look(`http://127.0.0.1:${PORT}/${path}`);
    const reached = scores(reports);
    console.log([name, ...reached].map((word) => String(word).padEnd(16)).join('') + path);
    const worst = new Set(reports.flatMap(failures));
    worst.forEach((line) => console.log(line));
    below ||= Object.values(MARKS).some((mark, at) => reached[at] < mark);
  }
} finally {
  server.close();
}
process.exit(below ? 1 : 0);
