import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123072232 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_approval_request_awaiting" ON "b2b_approval_request" ("account_id") WHERE status = 'pending' AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_b2b_approval_request_awaiting";`);
  }

}
