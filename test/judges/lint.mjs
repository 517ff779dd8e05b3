/** One lint in a process of its own, as the plugin keeps the first project it meets: `lint.mjs JSON`, where JSON has files, schema, documents and configs. */
import { ESLint } from 'eslint';
import graphqlPlugin from '@graphql-eslint/eslint-plugin';

const { cwd, files, schema, documents, configs } = JSON.parse(process.argv[2]);
const eslint = new ESLint({
  cwd,
  overrideConfigFile: true,
  overrideConfig: {
    files: ['**/*.graphql'],
    plugins: { '@graphql-eslint': graphqlPlugin },
    languageOptions: { parser: graphqlPlugin.parser, parserOptions: { graphQLConfig: { schema, documents } } },
    rules: Object.assign({}, ...configs.map((name) => graphqlPlugin.configs[`flat/${name}`].rules)),
  },
});
process.stdout.write(JSON.stringify(await eslint.lintFiles(files)));
