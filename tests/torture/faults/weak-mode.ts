// Loaded before a worker: makes every working copy one whose changes may be lost with the power.
import Database from 'better-sqlite3';

const weak = new Map([
  ['journal_mode = TRUNCATE', 'journal_mode = DELETE'],
  ['synchronous = FULL', 'synchronous = OFF'],
]);

const { pragma } = Database.prototype;

Database.prototype.pragma = function weakened(source, options) {
  return pragma.call(this, weak.get(source) ?? source, options);
};
