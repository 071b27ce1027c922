import path from "node:path"
import { configManager } from "@medusajs/framework/config"
import { logger } from "@medusajs/framework/logger"
import { MedusaApp, MedusaModule } from "@medusajs/framework/modules-sdk"
import {
  ContainerRegistrationKeys,
  createPgConnection,
  Modules,
} from "@medusajs/framework/utils"
import { MockEventBusService } from "@medusajs/test-utils"
import type { B2bPluginOptions } from "../../src/options"
import type { Database } from "./database"
import { root } from "./server-process"

/** One module of ours in this process, on a database of its own. */
export type OpenModule<Service> = {
  service: Service
  /** All that were booted, by key; untyped, as Medusa keeps them. */
  modules: Readonly<Record<string, unknown>>
  /** Ends its connections; call it before the database is dropped. */
  close(): Promise<void>
}

export type ModuleSpec = {
  /** The module's key, for instance `b2b_company`. */
  key: string
  /** Its folder in `src/modules`. */
  folder: string
  database: Database
  options?: B2bPluginOptions
  /** Other modules to boot with it: what to load, by key. */
  beside?: Record<string, string>
}

/**
 * Boots one module as Medusa does, without HTTP and without the others. The
 * tables are the template's, so no migration runs.
 * @example
 * const { service, close } = await openModule<CompanyModuleService>({
 *   key: COMPANY_MODULE, folder: "company", database,
 * })
 */
export async function openModule<Service>({
  key,
  folder,
  database,
  options = {},
  beside = {},
}: ModuleSpec): Promise<OpenModule<Service>> {
  const modulesConfig = {
    [key]: { resolve: path.join(root, "src/modules", folder), options },
    ...Object.fromEntries(
      Object.entries(beside).map(([name, resolve]) => [name, { resolve }])
    ),
  }
  // The options are read from the loaded config, as in an application.
  const config = configManager.loadConfig({
    baseDir: root,
    projectConfig: {
      projectConfig: {
        databaseUrl: database.url,
        http: {
          authCors: "",
          storeCors: "",
          adminCors: "",
          jwtSecret: "supersecret",
          cookieSecret: "supersecret",
        },
      },
      modules: modulesConfig,
    },
  })
  const connection = createPgConnection({ clientUrl: database.url })
  const app = await MedusaApp({
    modulesConfig,
    sharedResourcesConfig: { database: { clientUrl: database.url } },
    injectedDependencies: {
      [ContainerRegistrationKeys.PG_CONNECTION]: connection,
      [ContainerRegistrationKeys.LOGGER]: logger,
      [ContainerRegistrationKeys.CONFIG_MODULE]: config,
      [Modules.EVENT_BUS]: new MockEventBusService(),
    },
  })
  await app.onApplicationStart()
  return {
    // Medusa keeps its modules untyped; the key says which one this is.
    service: app.modules[key] as Service,
    modules: app.modules,
    async close() {
      await app.onApplicationPrepareShutdown()
      await app.onApplicationShutdown()
      await connection.destroy()
      MedusaModule.clearInstances()
    },
  }
}
