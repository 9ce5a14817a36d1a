import type { ReactNode } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { IconButton } from './button.tsx';
import { useCloseRequest } from './use-close-request.ts';
import './sheet.css';

/**
 * A sheet from below on a phone, a dialog in the middle from 900 px. `onClose` is asked by Escape, the
 * device's back, a tap outside and the cross; with `stay` only by the cross, as where something was written.
 */
export function Sheet({
  title,
  close,
  onClose,
  stay = false,
  tall = false,
  compact = false,
  foot,
  children,
}: {
  readonly title: string;
  /** What the cross says to a screen reader. */
  readonly close: string;
  readonly onClose: () => void;
  readonly stay?: boolean;
  /** Takes the whole height on a phone. */
  readonly tall?: boolean;
  /** Gives its head and foot as little room as they need: what is written matters more. */
  readonly compact?: boolean;
  /** Acts that stay in sight, in thumb's reach. */
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}) {
  useCloseRequest(onClose, !stay);
  return (
    <ModalOverlay
      className="veil"
      isOpen
      isDismissable={!stay}
      isKeyboardDismissDisabled={stay}
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <Modal className="sheet" data-tall={tall || undefined} data-compact={compact || undefined}>
        <Dialog className="sheet-dialog">
          <header className="sheet-head">
            <Heading slot="title" level={2} className="sheet-title">
              {title}
            </Heading>
            <IconButton icon="close" label={close} onPress={onClose} />
          </header>
          <div className="sheet-body" ref={keepFieldInSight}>
            {children}
          </div>
          {foot && <footer className="sheet-foot">{foot}</footer>}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** When a keyboard takes its room, the field that is written in stays in sight. */
function keepFieldInSight(body: HTMLElement | null) {
  if (!body) return;
  const sizes = new ResizeObserver(() => {
    const field = document.activeElement;
    if (field && body.contains(field)) field.scrollIntoView({ block: 'nearest' });
  });
  sizes.observe(body);
  return () => sizes.disconnect();
}
