import { Copy, Drawer, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

/** The link that the mail would have carried, to be handed over by other means. */
export function InvitationLink({
  url,
  onClose,
}: {
  url: string
  onClose: () => void
}) {
  const { t } = useTranslation("b2b")
  return (
    <Drawer
      open
      onOpenChange={(open) => {
        if (!open) {
          onClose()
        }
      }}
    >
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{t("invitations.link.title")}</Drawer.Title>
          <Drawer.Description className="txt-small text-ui-fg-subtle">
            {t("invitations.link.hint")}
          </Drawer.Description>
        </Drawer.Header>
        <Drawer.Body>
          <div className="bg-ui-bg-subtle flex items-start gap-x-3 rounded-lg p-3">
            <Text size="small" className="min-w-0 flex-1 break-all">
              {url}
            </Text>
            <Copy content={url} />
          </div>
        </Drawer.Body>
      </Drawer.Content>
    </Drawer>
  )
}
