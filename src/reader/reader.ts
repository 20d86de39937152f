document.title = 'Bantin';
