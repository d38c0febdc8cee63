/** How strongly the source puts a demand. Only `must` can block. */
export type Strength = 'must' | 'should' | 'may' | 'usual';
