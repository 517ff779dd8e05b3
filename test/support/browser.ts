/** Browser: the system's Chromium, driven without a screen. */
import { existsSync } from 'node:fs';
import oldChromium from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/opt/homebrew/bin/chromium'];

export async function openBrowser(...more: readonly string[]): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? PLACES.find((path) => existsSync(path));
  if (!executablePath) throw new Error('no Chromium: node .ci/prepare.mjs --tests installs one');
  // As root, as containers are, it has no sandbox; a container's /dev/shm is small.
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', ...more] });
}

/** Chromium 109, the oldest that the desk is promised for beyond the domestic kernels; it brings its own libraries, and no letters. */
export async function openOldBrowser(...more: readonly string[]): Promise<Browser> {
  const executablePath = await oldChromium.executablePath();
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', ...more] });
}
