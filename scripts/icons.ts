import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer from 'puppeteer';
import { needBrowser } from './find-browser.mjs';

// Draws the packaged icons from public/icon.svg, once: npx node scripts/icons.ts
const svg = readFileSync('public/icon.svg', 'utf8');
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []; // Chromium's sandbox cannot run as root
const browser = await puppeteer.launch({ executablePath: needBrowser('chromium'), args });
const page = await browser.newPage();
for (const size of [16, 32, 48, 128] as const) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
  await page.screenshot({ path: `${resolve('public/icon')}/${size}.png`, omitBackground: true });
}
await browser.close();
