// `npm run site [-- --port 8080]`: the test sites for a person or a browser to visit, until interrupted.
import { parseArgs } from 'node:util';
import { editions } from './editions';
import { startSite } from './start-site';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8181' },
    host: { type: 'string', default: '127.0.0.1' },
  },
});
const site = await startSite({ port: Number(values.port), host: values.host });
console.log(`What there is:  ${site.url('/')}`);
for (const { key, name } of editions)
  console.log(
    `${name}:  ${site.url(`/${key}/`)}  feeds ${['feed/', 'feed/rdf/', 'feed/atom/', 'feed/json'].join('  ')}`,
  );
