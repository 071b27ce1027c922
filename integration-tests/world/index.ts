export { cloneDatabase, type Database } from "./database"
export { demo, type Demo } from "./demo"
export { scale } from "./environment"
export { eventually } from "./eventually"
export {
  client,
  signInAdmin,
  signInCustomer,
  type Answer,
  type ClientOptions,
  type Credentials,
  type ErrorBody,
  type HttpClient,
} from "./http"
export { openModule, type OpenModule } from "./modules"
export { startServer, type Server, type ServerOptions } from "./server"
export * from "./buying"
export { openShop, PASSWORD, PEOPLE, type Shop } from "./shop"
