import { defineConfig } from "@medusajs/framework/utils"

/**
 * The same application without the plugin: what the bench compares with. It pays in
 * the same way, and sets no credit aside for it.
 */
module.exports = defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL ?? "",
    http: {
      storeCors: "*",
      adminCors: "*",
      authCors: "*",
      jwtSecret: "supersecret",
      cookieSecret: "supersecret",
    },
  },
  admin: { disable: true },
  modules: [
    {
      resolve: "@medusajs/medusa/payment",
      options: {
        providers: [
          {
            resolve: "./src/providers/pay-later",
            id: "default",
          },
        ],
      },
    },
  ],
})
