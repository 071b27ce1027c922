import path from "node:path"
import { defineConfig, loadEnv } from "@medusajs/framework/utils"
import type { B2bPluginOptions } from "./src/options"

loadEnv(process.env.NODE_ENV ?? "development", process.cwd())

const { DATABASE_URL, REDIS_URL } = process.env
const dataDirectory = path.resolve(process.env.B2B_DATA_DIR ?? ".data")

/** One object for all modules of the plugin, as Medusa itself would pass it. */
const b2b: B2bPluginOptions = {
  erp: { data_directory: dataDirectory },
}

const localhost = "/^https?:\\/\\/(localhost|127\\.0\\.0\\.1)(:\\d+)?$/"

module.exports = defineConfig({
  projectConfig: {
    ...(DATABASE_URL ? { databaseUrl: DATABASE_URL } : {}),
    ...(REDIS_URL ? { redisUrl: REDIS_URL } : {}),
    http: {
      storeCors: process.env.STORE_CORS ?? localhost,
      adminCors: process.env.ADMIN_CORS ?? localhost,
      authCors: process.env.AUTH_CORS ?? localhost,
      jwtSecret: process.env.JWT_SECRET ?? "supersecret",
      cookieSecret: process.env.COOKIE_SECRET ?? "supersecret",
    },
  },
  admin: { disable: process.env.ADMIN_DISABLED === "true" },
  // Listed by hand because this repository is the plugin; an application that
  // installs it lists the package under `plugins` instead.
  modules: [
    { resolve: "./src/modules/company", options: b2b },
    { resolve: "./src/modules/trade", options: b2b },
    { resolve: "./src/modules/sales-rep", options: b2b },
    { resolve: "./src/modules/pricing-schedule", options: b2b },
    { resolve: "./src/modules/erp", options: b2b },
    { resolve: "./src/modules/audit", options: b2b },
    { resolve: "./src/modules/import", options: b2b },
    { resolve: "./src/modules/saved-cart", options: b2b },
    { resolve: "./src/modules/credit", options: b2b },
    { resolve: "./src/modules/approval", options: b2b },
    { resolve: "./src/modules/budget", options: b2b },
    {
      // Shows mails in the server's log; a shop puts its mail provider here.
      resolve: "@medusajs/medusa/notification",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/notification-local",
            id: "local",
            options: { name: "Log", channels: ["email", "feed"] },
          },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/payment",
      options: {
        providers: [
          { resolve: "./src/providers/payment-on-account", id: "default" },
        ],
      },
    },
  ],
})
