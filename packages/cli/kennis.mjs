#!/usr/bin/env node
// The command, on whatever Node it was called with.
import { findNode } from '../../scripts/checkout.mjs';
import { runKennis } from '../../scripts/run-kennis.mjs';

runKennis(findNode(), process.argv.slice(2));
