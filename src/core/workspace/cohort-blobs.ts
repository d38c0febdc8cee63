export { formatBlob, parseBlob } from '../files/cohort-blob.ts';
export { planShards, type Shard } from '../assess/cohort-shards.ts';
export {
  isMergeFault,
  mergeBlobs,
  type BlobFile,
  type CutBlobFile,
  type MergeFault,
} from '../assess/merge-blobs.ts';
