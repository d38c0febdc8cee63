import type { englishShardingFaults } from '../en/sharding.ts';
import { shardCommand } from '../../shard-command.ts';
import { numbersAndRanges } from '../../numbers-and-ranges.ts';
import { welshWhyNotRead } from './system-reasons.ts';

const facts = {
  version: 'fersiwn arall o otpath',
  list: 'bortffolios eraill, neu bortffolios sydd wedi newid yn y cyfamser',
  asOf: 'ddiwrnod arall',
  language: 'iaith arall',
  target: 'darged arall',
  shards: 'nifer arall o rannau',
  milestones: 'cerrig milltir eraill',
  frameworks: 'fframwaith sydd wedi newid yn y cyfamser',
};

/** What keeps a cohort from being read in shards, or shards from being merged, in Welsh. */
export const welshShardingFaults: typeof englishShardingFaults = {
  notAShard: ({ written }) => ({
    message: `Nid yw "${written}" yn rhan o garfan.`,
    hint: 'Rhowch ei rhif a faint o rannau sydd, er enghraifft: --shard 3/20',
  }),
  noShardOfEngine: ({ written }) => ({
    message: `Ni all otpath weld pa ran yw hon (--shard ${written}).`,
    hint: 'Mae’n darllen SLURM_ARRAY_TASK_ID, JOB_COMPLETION_INDEX neu CI_NODE_INDEX. Os yw nifer y rhannau ar goll, rhowch ef, er enghraifft: --shard auto/20',
  }),
  planWithoutShard: () => ({
    message: 'Mae angen nifer y rhannau ar --plan.',
    hint: 'Rhowch ef gyda --shard, er enghraifft: --shard 1/20 --plan',
  }),
  blobNotOpened: ({ file, code }) => ({
    message: `Ni ellid agor ${file}. ${welshWhyNotRead(code)}`,
    hint: 'Rhowch y ffeiliau a ysgrifennodd otpath cohort --shard.',
  }),
  notABlob: ({ file }) => ({
    message: `Nid otpath cohort --shard a ysgrifennodd ${file}.`,
    hint: 'Rhowch y ffeiliau a ysgrifennodd yn unig.',
  }),
  blobOfAnother: ({ file, first, fact }) => ({
    message: `Nid yw ${file} yn perthyn i’r un rhediad â ${first}. Mae ganddi ${facts[fact]}.`,
    hint: 'Rhedwch bob rhan eto gyda’r un otpath, portffolios, diwrnod a tharged.',
  }),
  shardDoubled: ({ shard, files }) => ({
    message: `Mae rhan ${String(shard)} yno fwy nag unwaith: ${files.join(', ')}.`,
    hint: 'Rhowch un o’r ffeiliau hyn yn unig.',
  }),
  shardsMissing: ({ shards, cut, of, command, again }) => ({
    message: [
      ...(shards.length === 0
        ? []
        : [
            `Mae ${shards.length === 1 ? 'rhan' : 'rhannau'} ar goll: ${numbersAndRanges(shards)} o ${String(of)}.`,
          ]),
      ...cut.map((file) => `Nid yw ${file} yn gyflawn. Mae ei diwedd ar goll.`),
    ].join(' '),
    hint: again.length === 1 ? 'I’w hysgrifennu, rhedwch:' : 'I’w hysgrifennu, rhedwch y rhain:',
    lines: again.map(({ shard, file }) => shardCommand(command, { shard, of, file })),
  }),
};
