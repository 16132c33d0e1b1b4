// Stands in for Electron's utility process: gives the built entry (argument 1) a parentPort, with the task's
// name where Electron puts it, and passes messages on to the test.
import { EventEmitter } from 'node:events';

const [, , entry, task] = process.argv;
const parentPort = new EventEmitter();
parentPort.postMessage = (message) => process.send(message);
Object.assign(process, { parentPort, argv: [process.argv[0], entry, task] });
await import(entry);
process.on('message', (data) => parentPort.emit('message', { data }));
process.send({ kind: 'ready' });
