export { memoryPort } from './memory-port.ts';
export { memoryReading } from './memory-reading.ts';
export { type MemoryTables, memoryTables } from './memory-tables.ts';
export { openMemoryStore } from './open-memory-store.ts';
