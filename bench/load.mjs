// A process of its own that asks as fast as it gets answers. Its argument is JSON: { url, connections, seconds, requests }.
import autocannon from 'autocannon';

const { url, connections, seconds, requests } = JSON.parse(process.argv[2] ?? '{}');
const {
  requests: rate,
  latency,
  non2xx,
  errors,
} = await autocannon({
  url,
  connections,
  duration: seconds,
  requests,
});
console.log(JSON.stringify({ perSecond: rate.average, p99: latency.p99, failed: non2xx + errors }));
