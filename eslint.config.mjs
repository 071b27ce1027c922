import medusa from "@medusajs/eslint-plugin"
import tseslint from "typescript-eslint"

const TYPESCRIPT = ["**/*.ts", "**/*.tsx"]

export default tseslint.config(
  {
    ignores: [
      "node_modules/**",
      ".medusa/**",
      ".data/**",
      ".cache/**",
      "src/modules/*/migrations/**",
    ],
  },
  ...medusa.configs.strict,
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
