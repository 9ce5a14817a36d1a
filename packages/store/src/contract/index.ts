export { startPostgres } from '../postgres/postgres-server.harness.ts';
export { accountsContract, type OpenServerStore } from './accounts-contract.ts';
export { type OpenedStore, type OpenStore, type TestContext, testContext } from './contract-store.ts';
export { storeContract } from './store-contract.ts';
