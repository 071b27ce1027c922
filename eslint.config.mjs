import medusa from "@medusajs/eslint-plugin"
import compat from "eslint-plugin-compat"
import tseslint from "typescript-eslint"

const TYPESCRIPT = ["**/*.ts", "**/*.tsx"]
const TESTS = ["**/*.spec.ts", "integration-tests/**"]

/**
 * The preset ignores tests altogether, which would keep every linter from them.
 * Its rules are for applications: here they skip the tests, and ours do not.
 */
const medusaRules = medusa.configs.strict
  .filter((config) => config.files || !config.ignores)
  .map((config) => ({
    ...config,
    ignores: [...(config.ignores ?? []), ...TESTS],
  }))

export default tseslint.config(
  {
    ignores: [
      "node_modules/**",
      ".medusa/**",
      ".data/**",
      ".cache/**",
      "public/**",
      "src/modules/*/migrations/**",
    ],
  },
  ...medusaRules,
  ...tseslint.configs.strictTypeChecked.map((config) => ({
    ...config,
    files: TYPESCRIPT,
  })),
  {
    files: TYPESCRIPT,
    languageOptions: {
      parserOptions: { project: "./tsconfig.check.json" },
    },
    rules: {
      "max-lines": ["error", { max: 300 }],
      "no-console": "error",
      "no-warning-comments": "error",
      curly: "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true },
      ],
    },
  },
  {
    // Jest types its asymmetric matchers (expect.any …) as any.
    files: TESTS,
    rules: {
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
    },
  },
  {
    // For the browsers in src/portal/.browserslistrc.
    files: ["src/portal/**/*.{ts,tsx}"],
    plugins: { compat },
    settings: { lintAllEsApis: true },
    rules: {
      "compat/compat": "error",
      // Errors of a page, which no HTTP status comes of.
      "@medusajs/use-medusa-error-not-generic-error": "off",
    },
  },
  {
    // Our models name their table, which is more than Module.linkable can type:
    // src/utils/linkable.ts writes the same five facts down.
    files: ["src/links/*.ts"],
    rules: { "@medusajs/link-uses-linkable-properties": "off" },
  },
  {
    files: ["**/*.mjs", "**/*.cjs"],
    rules: {
      "max-lines": ["error", { max: 300 }],
      "no-warning-comments": "error",
      curly: "error",
    },
  }
)
