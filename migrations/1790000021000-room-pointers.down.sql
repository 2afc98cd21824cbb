drop table room_pointer;
