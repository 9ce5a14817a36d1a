// `npm start`: makes the checkout ready and serves.
import { buildApp, findNode, install } from './checkout.mjs';
import { runKennis } from './run-kennis.mjs';

install();
const node = findNode();
buildApp(node);
runKennis(node, ['serve']);
