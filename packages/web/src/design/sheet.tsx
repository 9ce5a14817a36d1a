import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { IconButton } from './button.tsx';
import './sheet.css';

/**
 * A sheet from below on a phone, a dialog in the middle from 900 px. `onClose` is asked by Escape, a tap outside and
 * the cross; with `stay` only by the cross, as where something was written.
 */
export function Sheet({
  title,
  close,
  onClose,
  stay = false,
  tall = false,
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
  /** Acts that stay in sight, in thumb's reach. */
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}) {
  const body = useRef<HTMLDivElement>(null);
  useFieldInSight(body);
  return (
    <ModalOverlay
      className="veil"
      isOpen
      isDismissable={!stay}
      isKeyboardDismissDisabled={stay}
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <Modal className="sheet" data-tall={tall || undefined}>
        <Dialog className="sheet-dialog">
          <header className="sheet-head">
            <Heading slot="title" level={2} className="sheet-title">
              {title}
            </Heading>
            <IconButton icon="close" label={close} onPress={onClose} />
          </header>
          <div className="sheet-body" ref={body}>
            {children}
          </div>
          {foot && <footer className="sheet-foot">{foot}</footer>}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** When a keyboard takes its room, the field that is written in stays in sight. */
function useFieldInSight(body: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const onResize = () => {
      const field = document.activeElement;
      if (field && body.current?.contains(field)) field.scrollIntoView({ block: 'nearest' });
    };
    const view = window.visualViewport ?? window;
    view.addEventListener('resize', onResize);
    return () => view.removeEventListener('resize', onResize);
  }, [body]);
}
