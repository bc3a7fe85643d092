// @ts-check
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { createZip } from '@aklinker1/zero-zip';

/**
 * Packs files; the same files make the same bytes, whenever and wherever.
 * @param {string} target
 * @param {string} folder
 * @param {readonly string[]} files in it, with `/`
 */
export async function writeZip(target, folder, files) {
  const archive = createZip({ level: 9 });
  for (const file of files) archive.addFile(file, readFileSync(join(folder, file)));
  writeFileSync(target, await archive.toBuffer());
}

/** Signatures of a zip file's parts, and the lengths of their fixed beginnings. */
const end = { signature: 0x06054b50, length: 22 };
const entry = { signature: 0x02014b50, length: 46 };
const localLength = 30;

/**
 * Reads a zip file as made here: no comment, no encryption, no more than 4 GB.
 * @param {string} path
 * @returns {Map<string, Buffer>} by path in it; throws if it is none
 */
export function readZip(path) {
  const bytes = readFileSync(path);
  const tail = bytes.length - end.length;
  if (tail < 0 || bytes.readUInt32LE(tail) !== end.signature) throw new Error(`No zip: ${path}`);
  const files = new Map();
  let at = bytes.readUInt32LE(tail + 16);
  for (let left = bytes.readUInt16LE(tail + 10); left > 0; left -= 1) {
    if (bytes.readUInt32LE(at) !== entry.signature) throw new Error(`A broken zip: ${path}`);
    const method = bytes.readUInt16LE(at + 10);
    const size = bytes.readUInt32LE(at + 20);
    const [name, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field));
    const local = bytes.readUInt32LE(at + 42);
    const head = bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(local + localLength + head).subarray(0, size);
    const file = bytes.toString('utf8', at + entry.length, at + entry.length + (name ?? 0));
    files.set(file, method === 0 ? data : inflateRawSync(data));
    at += entry.length + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return files;
}
