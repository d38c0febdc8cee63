export { largestAttachment, openAttachments } from '../files/attachments/open-attachments.ts';
