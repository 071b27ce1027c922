/** The arrows of docs/ARCHITECTURE.md, enforced. */
module.exports = {
  forbidden: [
    {
      name: "no-circular",
      comment: "Models of one module point at each other; nothing else may.",
      severity: "error",
      from: { pathNot: "^src/modules/[^/]+/models/" },
      to: { circular: true },
    },
    {
      name: "modules-never-import-each-other",
      severity: "error",
      from: { path: "^src/modules/([^/]+)/" },
      to: { path: "^src/modules/", pathNot: "^src/modules/$1/" },
    },
    {
      name: "modules-know-no-upper-layer",
      severity: "error",
      from: { path: "^src/modules/" },
      to: {
        path: "^src/(api|workflows|links|jobs|subscribers|admin|portal|scripts|providers)/",
      },
    },
    {
      name: "domain-is-pure",
      comment: "No container, no service, no model: only rules.",
      severity: "error",
      from: { path: "^src/modules/[^/]+/domain/", pathNot: "\\.spec\\.ts$" },
      to: { path: "^src/modules/[^/]+/(models|service|index|drivers)" },
    },
    {
      name: "modules-by-their-front",
      comment: "Outside of a module only its index is imported.",
      severity: "error",
      from: {
        path: "^src/(api|workflows|links|jobs|subscribers|providers|scripts)/",
      },
      to: {
        path: "^src/modules/[^/]+/.+",
        pathNot: "^src/modules/[^/]+/index\\.ts$",
      },
    },
    {
      name: "workflows-know-no-http",
      severity: "error",
      from: { path: "^src/workflows/" },
      to: { path: "^src/(api|admin|portal)/" },
    },
    {
      name: "browsers-know-http-only",
      severity: "error",
      from: { path: "^src/(admin|portal)/" },
      to: {
        path: "^src/(modules|workflows|links|jobs|subscribers|providers)/",
      },
    },
    {
      name: "portal-is-a-client",
      comment:
        "It could live in another repository, but for the answers' types.",
      severity: "error",
      from: { path: "^src/portal/" },
      to: {
        path: "^src/",
        pathNot: ["^src/portal/", "^src/api/.+/types(/|\\.ts$)"],
      },
    },
    {
      name: "portal-imports-types-as-types",
      severity: "error",
      from: { path: "^src/portal/" },
      to: { path: "^src/api/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "nobody-imports-the-portal",
      severity: "error",
      from: { pathNot: "^src/portal/" },
      to: { path: "^src/portal/" },
    },
    {
      name: "no-orphans",
      severity: "error",
      from: {
        orphan: true,
        pathNot:
          "\\.d\\.ts$|^src/portal/[^/]+\\.(mts|cjs)$|^src/(api|links|jobs|subscribers|admin|scripts|modules/[^/]+/migrations)/",
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "\\.snapshot-.*\\.json$" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
}
