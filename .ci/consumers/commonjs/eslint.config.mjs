import plugin from "eslint-plugin-import"

export default [
  {
    files: ["resolved.mjs", "both.cjs", "client.test.js"],
    plugins: { import: plugin },
    rules: { "import/no-unresolved": ["error", { commonjs: true }], "import/named": "error" }
  }
]
