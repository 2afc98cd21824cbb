export { Component as NotePage } from './note/note-screen';
export { Component as Awareness } from './picture/picture-screen';
export { Component as ChangePicture } from './pictures/change-picture-screen';
export { Component as NewPicture } from './pictures/new-picture-screen';
export { Component as PicturePage } from './pictures/picture-page';
export { Component as Pictures } from './pictures/pictures-screen';
export { Component as ChangeNote } from './write/change-note-screen';
export { Component as NewNote } from './write/new-note-screen';
