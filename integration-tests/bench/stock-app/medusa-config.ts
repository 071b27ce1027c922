import { defineConfig } from "@medusajs/framework/utils"

/**
 * The same application without the plugin: what the bench compares with. The
 * payment provider stays, so that both sides pay in the same way.
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
            resolve: "../../../src/providers/payment-on-account",
            id: "default",
          },
        ],
      },
    },
  ],
})
