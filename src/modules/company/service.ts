import { SiteService } from "./sites/site-service"

/** Saves companies and all that belongs to them; knows no offices and no prices. */
export class CompanyModuleService extends SiteService {}
