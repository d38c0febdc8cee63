import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** The documentation of a rule is text for people; no test should hold each word of it. */
export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'documentation', {
    shouldIgnore: (path) =>
      path.isObjectProperty() && path.node.key.name === 'doc'
        ? 'The documentation of a rule is text for people.'
        : undefined,
  }),
];
