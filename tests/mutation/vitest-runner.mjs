import {
  commonTokens,
  declareFactoryPlugin,
  PluginKind,
  tokens,
} from '@stryker-mutator/api/plugin';
import { strykerPlugins as original } from '@stryker-mutator/vitest-runner';

export { strykerValidationSchema } from '@stryker-mutator/vitest-runner';

/**
 * Stryker's own runner picks the tests of a mutant by "suite test"; since Vitest 5 a test is called
 * "suite > test", and none would run: every mutant would survive. White space at a name's end is lost.
 */
function createRunner(injector) {
  const runner = injector.injectFunction(original[0].factory);
  const init = runner.init.bind(runner);
  runner.init = async () => {
    await init();
    for (const { config } of runner.ctx.projects) {
      let pattern;
      Object.defineProperty(config, 'testNamePattern', {
        enumerable: true,
        get: () => pattern,
        set: (names) => {
          pattern = names && new RegExp(`^(?:${names.source.replaceAll(' ', '(?: > | )')})\\s*$`);
        },
      });
    }
  };
  return runner;
}
createRunner.inject = tokens(commonTokens.injector);

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'vitest', createRunner)];
