import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const startupInMilliseconds = 5_000;

/**
 * Runs a program to its end, handing on Ctrl+C. Gives its exit code, with a crash by a signal as shells
 * count it (128 and the signal's number), and whether it ended before it can have been of use.
 */
export function runProgram(command, words, options = {}) {
  const startedAt = Date.now();
  const child = spawn(command, words, { stdio: 'inherit', ...options });
  const handOn = (signal) => child.kill(signal);
  process.on('SIGINT', handOn).on('SIGTERM', handOn);
  return new Promise((done) => {
    const end = (code) => {
      process.off('SIGINT', handOn).off('SIGTERM', handOn);
      done({ code, isAtOnce: Date.now() - startedAt < startupInMilliseconds });
    };
    child.on('error', () => end(1));
    child.on('exit', (code, signal) => end(code ?? codeOfSignal(signal)));
  });
}

/** Whoever was asked to stop and did so ended well. */
const codeOfSignal = (signal) =>
  signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 128 + constants.signals[signal];
